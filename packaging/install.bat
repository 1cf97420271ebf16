@echo off
rem Installs bpsim for you alone, from the wheels beside this file; no network, no administrator.
setlocal
set "HERE=%~dp0"
set "THERE=%LOCALAPPDATA%\bpsim-program"
py -@PYTHON@ --version >nul 2>nul
if errorlevel 1 (
  echo Python @PYTHON@ is not here. Install it from python.org for this user, then start install.bat again.
  goto failed
)
py -@PYTHON@ -m venv "%THERE%" || goto failed
"%THERE%\Scripts\python" -m pip install --no-index --disable-pip-version-check --find-links "%HERE%wheels" bpsim || goto failed
"%THERE%\Scripts\bpsim" doctor --compile
"%THERE%\Scripts\bpsim" doctor
echo.
echo bpsim is installed. It starts with "%THERE%\Scripts\bpsim-window.exe"
pause
exit /b 0
:failed
pause
exit /b 1
