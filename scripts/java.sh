# Finds a JDK 25 or newer: in JAVA_HOME, then on PATH, then in the folders where systems install JDKs.

oldest=25

# Prints the version of a JDK, read from its `release` file: running its java would cost 50 ms at each start.
java_version() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true; }

is_recent_jdk() {
  local version
  version=$(java_version "$1")
  [[ -n $version && $version -ge $oldest && -x $1/bin/java && -x $1/bin/javac ]]
}

jdk_on_path() {
  local java
  java=$(command -v java) && dirname "$(dirname "$(readlink -f "$java")")" || true
}

# Sets and exports JAVA_HOME. If no JDK fits, says what to install and exits.
find_java() {
  local jdk
  for jdk in "${JAVA_HOME:-}" "$(jdk_on_path)" /usr/lib/jvm/* /opt/* /opt/java/* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [[ -n $jdk ]] && is_recent_jdk "$jdk"; then
      export JAVA_HOME=$jdk
      return
    fi
  done
  refuse "Il manque un JDK $oldest ou plus récent. Sous Debian : apt-get install openjdk-$oldest-jdk ; ailleurs : https://adoptium.net. Puis relancez, au besoin avec JAVA_HOME."
}
