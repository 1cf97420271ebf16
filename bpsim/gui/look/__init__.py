"""How everything looks: themes, palettes, colours and fonts in use, icons, how large things are drawn and pressed."""
