# Builds with Maven, if a source is newer: the product, or all modules with their tests.

jar=$root/target/gps-usagers-exec.jar

# Runs Maven on all modules: the product, its evaluation and its benchmarks; or on the one in the folder `module`.
maven() {
  command -v mvn >/dev/null ||
    refuse "Il manque Maven, qui construit le produit. Sous Debian : apt-get install maven ; ailleurs : https://maven.apache.org."
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" mvn -B -f "$root/${module:-parent}" "$@"
}

# Succeeds if one of these files, or a file that Maven reads, has changed since.
is_newer_than() {
  [[ ! -f $1 || -n $(find "${@:2}" "$root"/{.,parent,evaluation,bench}/pom.xml -newer "$1" -print -quit) ]]
}

# Builds the jar when a source is newer than it.
build() {
  is_newer_than "$jar" "$root/src/main" || return 0
  say "Construction du produit (une à deux minutes la première fois)…"
  module=. maven -q package -Dmaven.test.skip=true >&2 || refuse "La construction a échoué : voyez plus haut."
  touch "$jar"
}

# Compiles all modules if a source has changed since the last time, and writes their class paths. Maven alone would
# compile everything again, since it generates the code of the pages each time.
compile_tests() {
  local compiled=$root/target/compiled
  is_newer_than "$compiled" "$root"/{.,evaluation,bench}/src || return 0
  mkdir -p "$root/target"
  touch "$compiled.new"
  maven -q test-compile dependency:build-classpath@run dependency:build-classpath@tests >&2 ||
    refuse "La construction a échoué : voyez plus haut."
  mv "$compiled.new" "$compiled"
}
