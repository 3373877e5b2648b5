# What makes a start fast, prepared once per jar and JDK: the wiring of the product's beans, written down as code
# (Spring AOT), and a cache of the JDK (AOT). Without them the product starts too, in twice the time.

ready=$root/target/ready
wiring=$ready/wiring
cache=$ready/start.aot

is_ready() { [[ -f $ready/made-for && $ready/made-for -nt $jar && $(<"$ready/made-for") == "$(made_for)" ]]; }

made_for() {
  printf '%s\n' "$JAVA_HOME" "${java_options[@]}"
  cat "$JAVA_HOME/release"
}

# Sets `quick` to the options of Java that use what was prepared. A demonstration has the beans of the product; a
# command has fewer, and settings of Spring itself, given from outside, may decide what beans there are: both are wired
# at each start.
start_quickly() {
  quick=()
  [[ ! -f $cache ]] || quick+=(-XX:AOTCache="$cache")
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

# What this terminal sets for the product is not for what every later start will use.
without_settings() {
  local name unset=()
  for name in GPS_DATABASE_URL GPS_CLOCK GPS_ADDRESS GPS_MANAGEMENT_PORT GPS_MASTER_KEY GPS_AGENTS_KEY GPS_LOST_KEYS GPS_SMTP_URL \
    $(spring_settings); do unset+=(-u "$name"); done
  printf '%s\n' "${unset[@]}"
}

# Spring reads classes and settings now, and writes what it would do at each start as Java code, added to the jar.
write_wiring() {
  local made=$ready/written classpath=$ready/gps-usagers.jar:$ready/lib/*
  mkdir -p "$made/classes"
  env $(without_settings) "$JAVA_HOME/bin/java" -cp "$classpath" -Dspring.aot.processing=true \
    org.springframework.boot.SpringApplicationAotProcessor fr.gpsusagers.Gps \
    "$made/sources" "$made/resources" "$made/classes" fr.gpsusagers gps-usagers || return
  # From where they are: a list of files for javac allows no blank in a path.
  (cd "$made/sources" && find . -name '*.java' >../sources.txt &&
    "$JAVA_HOME/bin/javac" -nowarn -proc:none -parameters -encoding UTF-8 -cp "$classpath" -d ../classes @../sources.txt) ||
    return
  "$JAVA_HOME/bin/jar" --update --file "$ready/gps-usagers.jar" -C "$made/classes" . || return
  mv "$made" "$wiring"
}

# The cache learns from a start that serves a few pages, on a port and a data folder of its own, which are thrown away
# with its database.
make_cache() {
  local data training
  start_quickly run
  data=$(mktemp -d)
  env $(without_settings) GPS_PORT=0 GPS_DATA="$data" GPS_PACK="${GPS_PACK:-$root/packs/calvados}" \
    GPS_MODELS="${GPS_MODELS:-${GPS_DATA:-$root/data}/modeles}" \
    "$JAVA_HOME/bin/java" "${java_options[@]}" ${quick[@]+"${quick[@]}"} -XX:AOTCacheOutput="$cache.new" \
    -Xlog:aot=error -Dgps.training=true -jar "$ready/gps-usagers.jar" &
  training=$!
  trap 'kill $training; wait $training; rm -rf "$data"; exit 130' INT TERM
  wait $training || true
  trap - INT TERM
  rm -rf "$data"
  mv "$cache.new" "$cache"
}
