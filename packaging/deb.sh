#!/bin/sh
# A Debian package of the bundle in dist/bpsim: packaging/deb.sh VERSION. No Python is needed where it is installed.
set -e
version=$1
root=build/deb
here=$(dirname "$0")
rm -rf "$root"
mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/mime/packages" \
  "$root/usr/share/icons/hicolor/scalable/apps" "$root/usr/share/doc/bpsim"
cp -r dist/bpsim "$root/opt/bpsim"
ln -s ../../opt/bpsim/bpsim "$root/usr/bin/bpsim"
cp "$here/bpsim.desktop" "$root/usr/share/applications/"
cp "$here/bpsim.xml" "$root/usr/share/mime/packages/"
cp resources/icons/bpsim.svg "$root/usr/share/icons/hicolor/scalable/apps/"
cp LICENSE "$root/usr/share/doc/bpsim/copyright"
cat > "$root/DEBIAN/control" <<END
Package: bpsim
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: bpsim
Section: education
Priority: optional
Depends: libc6
Recommends: shared-mime-info, desktop-file-utils
Installed-Size: $(du -sk "$root/opt" | cut -f1)
Description: See backpropagation, number by number
 A desktop simulator for classes: step through one forward and one backward
 pass of a neural network, then let it train.
END
dpkg-deb --root-owner-group -Zxz -z"${LEVEL:-6}" --build "$root" "dist/bpsim_${version}_$(dpkg --print-architecture).deb"
