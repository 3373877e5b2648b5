# Prepares a fast start, once per jar and JDK: the wiring of the product's beans, generated as code (Spring AOT), and
# the JDK's AOT cache. Without them the product starts too, but takes twice as long.

ready=$root/target/ready
program=$ready/gps-usagers-exec.jar
wiring=$ready/wiring
cache=$ready/start.aot

is_ready() { [[ -f $ready/made-for && $ready/made-for -nt $jar && $(<"$ready/made-for") == "$(made_for)" ]]; }

made_for() {
  printf '%s\n' "$JAVA_HOME" "${java_options[@]}"
  cat "$JAVA_HOME/release"
}

# Sets `quick` to the Java options that use what was prepared. A demonstration has the same beans as the product, and
# uses the prepared wiring. Beans are wired at each start for commands, which have fewer, and when the environment sets
# Spring's own settings, which may change the beans.
# Java warns where two method signatures share a hash in its cache. That is harmless: it prepares one of them again.
start_quickly() {
  quick=()
  [[ ! -f $cache ]] || quick+=(-XX:AOTCache="$cache" "-Xlog:aot*=error")
  [[ ! $1 =~ ^(run|demo)$ || ! -d $wiring || -n $(spring_settings) ]] || quick+=(-Dspring.aot.enabled=true)
}

spring_settings() { compgen -e | grep -E '^(SPRING|MANAGEMENT)_' || true; }

make_ready() {
  say "Première fois avec cette version : préparation du démarrage rapide (moins d’une minute)…"
  rm -rf "$ready"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$ready" >/dev/null
  write_wiring >"$ready/wiring.log" 2>&1 || not_ready "$ready/wiring.log"
  make_cache >"$ready/training.log" 2>&1 || not_ready "$ready/training.log"
  made_for >"$ready/made-for"
}

not_ready() { say "Le démarrage rapide n’a pas pu être préparé (lisez $1). Le produit démarre quand même."; }

# Prints `env` options that unset this terminal's settings: they must not end up in files that every later start uses.
without_settings() {
  local name unset=()
  for name in $(compgen -e | grep '^GPS_' || true) $(spring_settings); do unset+=(-u "$name"); done
  printf '%s\n' "${unset[@]}"
}

# Lets Spring read classes and settings now and write what it would do at each start as Java code; adds that code to
# the jar.
write_wiring() {
  local made=$ready/written classpath=$program:$ready/lib/*
  mkdir -p "$made/classes"
  env $(without_settings) "$JAVA_HOME/bin/java" -cp "$classpath" -Dspring.aot.processing=true \
    org.springframework.boot.SpringApplicationAotProcessor fr.gpsusagers.Gps \
    "$made/sources" "$made/resources" "$made/classes" fr.gpsusagers gps-usagers || return
  # Compiles from inside their folder, with relative paths: javac's list of files allows no space in a path.
  (cd "$made/sources" && find . -name '*.java' >../sources.txt &&
    "$JAVA_HOME/bin/javac" -nowarn -proc:none -parameters -encoding UTF-8 -cp "$classpath" -d ../classes @../sources.txt) ||
    return
  "$JAVA_HOME/bin/jar" --update --file "$program" -C "$made/classes" . || return
  mv "$made" "$wiring"
}

# Records the cache during a start that serves a few pages, on a port of its own. Its data folder and its database are
# deleted afterwards.
make_cache() {
  local data training
  start_quickly run
  data=$(mktemp -d)
  env $(without_settings) GPS_PORT=0 GPS_DATA="$data" GPS_PACK="${GPS_PACK:-$root/packs/calvados}" \
    GPS_MODELS="${GPS_MODELS:-${GPS_DATA:-$root/data}/modeles}" ${GPS_PROGRAMS:+GPS_PROGRAMS="$GPS_PROGRAMS"} \
    "$JAVA_HOME/bin/java" "${java_options[@]}" ${quick[@]+"${quick[@]}"} -XX:AOTCacheOutput="$cache.new" \
    -Xlog:aot=error -Dgps.training=true -jar "$program" &
  training=$!
  trap 'kill $training; wait $training; rm -rf "$data"; exit 130' INT TERM
  wait $training || true
  trap - INT TERM
  rm -rf "$data"
  mv "$cache.new" "$cache"
}
