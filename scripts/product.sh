# Runs the product and its commands: the jar is built when a source is newer than it, and once per jar and JDK
# a cache is prepared that makes every start fast.

jar=$root/target/gps-usagers.jar
ready=$root/target/ready
cache=$ready/start.aot

# Serial is the collector of small heaps: with the cache it starts 10 to 20 % sooner than G1 and holds 200 MB, not 290.
java_options=(-Xmx256m -Xms48m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8)

run_product() {
  find_java
  mkdir -p "$root/target"
  # Two terminals may start at once: the second waits for what the first builds.
  exec 9>"$root/target/lock"
  ! command -v flock >/dev/null || flock 9
  build
  [[ -f $ready/made-for && $ready/made-for -nt $jar && $(<"$ready/made-for") == "$(made_for)" ]] || prepare
  exec 9>&-
  [[ ! -f $cache ]] || java_options+=(-XX:AOTCache="$cache")
  export GPS_DATA=${GPS_DATA:-$root/data} GPS_PACK=${GPS_PACK:-$root/packs/calvados} LC_ALL=${LC_ALL:-C.UTF-8}
  # A script that puts the product in the background made it deaf to Ctrl-C: it must hear it again.
  local hear=()
  ! env --default-signal=INT true 2>/dev/null || hear=(env --default-signal=INT)
  [[ ${1:-run} != run ]] || (optimize_later $$ </dev/null >/dev/null 2>&1 &)
  exec ${hear[@]+"${hear[@]}"} "$JAVA_HOME/bin/java" "${java_options[@]}" -jar "$ready/gps-usagers.jar" "$@"
}

# On two cores Java's optimizing compiler takes a third of what a start needs (2.8 s instead of 2.4 s to the first
# page): it gives way to the product. Where Linux is not, nothing is done.
optimize_later() {
  local thread attempt
  for attempt in {1..50}; do
    for thread in /proc/"$1"/task/*; do
      [[ $(<"$thread/comm") != "C2 Comp"* ]] || { renice -n 10 -p "${thread##*/}" && return; }
    done
    sleep 0.02
  done
}

maven() {
  command -v mvn >/dev/null ||
    refuse "Il manque Maven, qui construit le produit. Sous Debian : apt-get install maven ; ailleurs : https://maven.apache.org."
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" mvn -B -f "$root/pom.xml" "$@"
}

build() {
  [[ ! -f $jar || -n $(find "$root/src/main" "$root/pom.xml" -newer "$jar" -print -quit) ]] || return 0
  say "Construction du produit (une à deux minutes la première fois)…"
  maven -q package -DskipTests >&2 || refuse "La construction a échoué : voyez plus haut."
  touch "$jar"
}

made_for() {
  printf '%s\n' "$JAVA_HOME" "${java_options[@]}"
  cat "$JAVA_HOME/release"
}

# The training run serves a few pages on a port and a data folder of its own, which it throws away with its database.
prepare() {
  say "Première fois avec cette version : préparation du démarrage rapide (moins d’une minute)…"
  rm -rf "$ready"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$ready" >/dev/null
  local data training
  data=$(mktemp -d)
  env -u GPS_DATABASE_URL -u GPS_CLOCK -u GPS_ADDRESS GPS_PORT=0 GPS_DATA="$data" GPS_PACK="$root/packs/calvados" \
    GPS_MODELS="${GPS_MODELS:-${GPS_DATA:-$root/data}/modeles}" \
    "$JAVA_HOME/bin/java" "${java_options[@]}" -XX:AOTCacheOutput="$cache.new" -Xlog:aot=error -Dgps.training=true \
    -jar "$ready/gps-usagers.jar" >"$ready/training.log" 2>&1 &
  training=$!
  trap 'kill $training; wait $training; rm -rf "$data"; exit 130' INT TERM
  wait $training || true
  trap - INT TERM
  rm -rf "$data"
  mv "$cache.new" "$cache" 2>/dev/null ||
    say "Le démarrage rapide n’a pas pu être préparé (lisez $ready/training.log). Le produit démarre quand même."
  made_for >"$ready/made-for"
}
