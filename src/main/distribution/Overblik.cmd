@echo off
rem Opens Overblik's window. Files that are dropped on this file are opened in it.
setlocal DisableDelayedExpansion
chcp 65001 >nul
set "HERE=%~dp0"
set "JAVAW="
set "OLD="

rem The first Java that is new enough: beside this file, chosen by IT, on the path, installed.
set "TRY=%HERE%runtime\bin\javaw.exe"
call :try
if defined JAVA_HOME set "TRY=%JAVA_HOME%\bin\javaw.exe"
call :try
for %%J in (javaw.exe) do set "TRY=%%~$PATH:J"
call :try
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Java\*") do (
    set "TRY=%%~D\bin\javaw.exe"
    call :try
)
if not defined JAVAW if defined OLD goto old
if not defined JAVAW goto none

rem What the program loads is kept for the next start; the program itself makes it.
set "KEPT=%LOCALAPPDATA%\Overblik\overblik-%FOUND%.jsa"
set "FLAG=-XX:SharedArchiveFile"
if %MAJOR% GEQ 25 call :ahead
set "SHARING=-Xshare:auto"
if exist "%KEPT%" set "SHARING=%FLAG%=%KEPT%"

rem A heap that begins small and is collected before it grows, where nobody has said otherwise: Java
rem does not start with two collectors, or with more memory at first than at most.
set "HEAP=-XX:+UseSerialGC -Xms64m"
if defined JDK_JAVA_OPTIONS set "HEAP="
if defined JAVA_TOOL_OPTIONS set "HEAP="
if defined _JAVA_OPTIONS set "HEAP="

start "" "%JAVAW%" -Xlog:disable -XX:TieredStopAtLevel=1 %HEAP% "%SHARING%" "-Doverblik.arkiv=%KEPT%" -Doverblik.vindue=true -jar "%HERE%overblik.jar" %*
exit /b 0

rem From Java 25 a cache that holds more. Java does not look whether it is of this jar: its name tells,
rem by the jar's size and time.
:ahead
set "MARK="
for %%J in ("%HERE%overblik.jar") do set "MARK=%%~zJ-%%~tJ"
set "MARK=%MARK::=%"
set "MARK=%MARK:/=%"
set "MARK=%MARK: =%"
set "KEPT=%LOCALAPPDATA%\Overblik\overblik-%FOUND%-%MARK%.aot"
set "FLAG=-XX:AOTCache"
exit /b

rem Takes the Java of TRY where none was taken and it is there and not too old.
:try
if defined JAVAW exit /b
if not defined TRY exit /b
if not exist "%TRY%" exit /b
set "VERSION="
for %%I in ("%TRY%") do set "BIN=%%~dpI"
if exist "%BIN%..\release" for /f "usebackq tokens=1,2 delims==" %%A in ("%BIN%..\release") do if "%%A"=="JAVA_VERSION" set "VERSION=%%~B"
if not defined VERSION call :ask
if not defined VERSION exit /b
set "MAJOR=0"
for /f "delims=.-+" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% LSS 17 (
    set "OLD=%TRY%"
    exit /b
)
set "JAVAW=%TRY%"
set "FOUND=%VERSION%"
exit /b

rem Asks a Java without the file that tells its version.
:ask
set "TOLD=%TEMP%\overblik-java-%RANDOM%.txt"
"%BIN%java.exe" -version 2>"%TOLD%"
for /f "usebackq tokens=3" %%V in ("%TOLD%") do if not defined VERSION set "VERSION=%%~V"
del "%TOLD%" 2>nul
exit /b

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
echo   "%OLD%"
echo.
pause
exit /b 1
