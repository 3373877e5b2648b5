# Builds with Maven, if a source is newer: the product, or the product with its tests and benchmarks.

jar=$root/target/gps-usagers.jar
test_classpath=$root/target/test-classpath

maven() {
  command -v mvn >/dev/null ||
    refuse "Il manque Maven, qui construit le produit. Sous Debian : apt-get install maven ; ailleurs : https://maven.apache.org."
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" mvn -B -f "$root/pom.xml" "$@"
}

# Builds the jar when a source is newer than it.
build() {
  [[ ! -f $jar || -n $(find "$root/src/main" "$root/pom.xml" -newer "$jar" -print -quit) ]] || return 0
  say "Construction du produit (une à deux minutes la première fois)…"
  maven -q package -DskipTests >&2 || refuse "La construction a échoué : voyez plus haut."
  touch "$jar"
}

# Compiles if a source has changed since the last time. Maven alone would compile everything again, since it generates
# the code of the pages each time.
compile_tests() {
  local compiled=$root/target/compiled
  [[ ! -f $compiled || -n $(find "$root/src" "$root/pom.xml" -newer "$compiled" -print -quit) ]] || return 0
  mkdir -p "$root/target"
  touch "$compiled.new"
  maven -q test-compile dependency:build-classpath -Dmdep.outputFile="$test_classpath" -Dmdep.includeScope=test >&2 ||
    refuse "La construction a échoué : voyez plus haut."
  mv "$compiled.new" "$compiled"
}
