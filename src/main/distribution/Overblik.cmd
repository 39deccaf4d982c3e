@echo off
rem Opens Overblik's window. Files that are dropped on this file are opened in it.
setlocal
chcp 65001 >nul
set "HERE=%~dp0"
set "JAVAW="
if exist "%HERE%runtime\bin\javaw.exe" set "JAVAW=%HERE%runtime\bin\javaw.exe"
if not defined JAVAW if defined JAVA_HOME if exist "%JAVA_HOME%\bin\javaw.exe" set "JAVAW=%JAVA_HOME%\bin\javaw.exe"
if not defined JAVAW for %%J in (javaw.exe) do set "JAVAW=%%~$PATH:J"
if not defined JAVAW goto none

for %%I in ("%JAVAW%") do set "JAVA=%%~dpIjava.exe"
"%JAVA%" -version 2>&1 | findstr /r /c:"version \"1[7-9]" /c:"version \"[2-9][0-9]" >nul
if errorlevel 1 goto old

rem What the program loads is kept for the next start; without it the start is only slower.
set "KEPT=%LOCALAPPDATA%\Overblik"
if not exist "%KEPT%" mkdir "%KEPT%" 2>nul
set "ARCHIVE=%KEPT%\overblik-${project.version}.jsa"
set "SHARING=-XX:SharedArchiveFile=%ARCHIVE%"
if not exist "%ARCHIVE%" set "SHARING=-XX:ArchiveClassesAtExit=%ARCHIVE%"

start "" "%JAVAW%" -Xshare:auto -Xlog:disable -XX:TieredStopAtLevel=1 "%SHARING%" -Doverblik.vindue=true -jar "%HERE%overblik.jar" %*
exit /b 0

:none
echo.
echo   Overblik kan ikke starte, da der ikke er Java på computeren.
echo   Bed IT om Java 17 eller nyere (fx "Eclipse Temurin JRE 17"), eller om at lægge
echo   en Java-mappe ved navn "runtime" ved siden af denne fil. Det kræver ikke administrator.
echo.
pause
exit /b 1

:old
echo.
echo   Overblik kan ikke starte, da Java på computeren er for gammel.
echo   Bed IT om Java 17 eller nyere (fx "Eclipse Temurin JRE 17"). Fundet her:
echo   %JAVAW%
echo.
pause
exit /b 1
