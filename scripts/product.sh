# Runs the product and its commands: the jar is built when a source is newer than it, and once per jar and JDK
# all that makes a start fast is prepared.

jar=$root/target/gps-usagers.jar
source "$root/scripts/ready.sh"

# Serial is the collector of small heaps: with the cache it starts 10 to 20 % sooner than G1 and holds 200 MB, not 290.
# It enlarges its young part only when it collects everything: given at once, that long pause does not come under load.
java_options=(-Xmx256m -Xms80m -Xmn40m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8)

run_product() {
  find_java
  mkdir -p "$root/target"
  # Two terminals may start at once: the second waits for what the first builds.
  exec 9>"$root/target/lock"
  ! command -v flock >/dev/null || flock 9
  build
  is_ready || make_ready
  exec 9>&-
  start_quickly "${1:-run}"
  export GPS_DATA=${GPS_DATA:-$root/data} GPS_PACK=${GPS_PACK:-$root/packs/calvados} LC_ALL=${LC_ALL:-C.UTF-8}
  # A script that puts the product in the background made it deaf to Ctrl-C: it must hear it again.
  local hear=()
  ! env --default-signal=INT true 2>/dev/null || hear=(env --default-signal=INT)
  [[ ! ${1:-run} =~ ^(run|demo)$ ]] || (optimize_later $$ </dev/null >/dev/null 2>&1 &)
  [[ ${1:-run} != demo ]] || ! in_background || exec </dev/null
  exec ${hear[@]+"${hear[@]}"} "$JAVA_HOME/bin/java" "${java_options[@]}" ${quick[@]+"${quick[@]}"} \
    -jar "$ready/gps-usagers.jar" "$@"
}

# Whether another program has the terminal: reading a key of it would stop this one. Where Linux is not, nobody knows.
in_background() {
  local group owner
  [[ -t 0 && -r /proc/$$/stat ]] || return
  read -r _ _ _ _ group _ _ owner _ </proc/$$/stat
  [[ $group != "$owner" ]]
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
