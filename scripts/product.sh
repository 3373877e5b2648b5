# Runs the product and its commands. Prepares a fast start once per jar and JDK.

source "$root/scripts/ready.sh"

# Serial is the garbage collector for small heaps: with the cache it starts 10 to 20 % sooner than G1, and takes 200 MB
# instead of 290. It enlarges its young generation only in a full collection: -Xmn sets its size from the start, to
# avoid that long pause under load. Learning alone needs nearly 256 MB; the product needs more at its first start, and
# when published phrases are learnt beside the model in use.
java_options=(-Xmx384m -Xms80m -Xmn40m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8)

run_product() {
  find_java
  mkdir -p "$root/target"
  # Two terminals may start at once: the second waits for the first one's build.
  exec 9>"$root/target/lock"
  ! command -v flock >/dev/null || flock 9
  build
  is_ready || make_ready
  exec 9>&-
  start_quickly "${1:-run}"
  export GPS_DATA=${GPS_DATA:-$root/data} GPS_PACK=${GPS_PACK:-$root/packs/calvados} LC_ALL=${LC_ALL:-C.UTF-8}
  # A script that starts the product in the background makes it ignore SIGINT (Ctrl-C): restore the default.
  local hear=()
  ! env --default-signal=INT true 2>/dev/null || hear=(env --default-signal=INT)
  [[ ! ${1:-run} =~ ^(run|demo)$ ]] || (optimize_later $$ </dev/null >/dev/null 2>&1 &)
  [[ ${1:-run} != demo ]] || ! in_background || exec </dev/null
  exec ${hear[@]+"${hear[@]}"} "$JAVA_HOME/bin/java" "${java_options[@]}" ${quick[@]+"${quick[@]}"} \
    -jar "$program" "$@"
}

# Succeeds if another program holds the terminal: reading a key would then suspend this process (SIGTTIN). Needs Linux's
# /proc; elsewhere it always fails.
in_background() {
  local group owner
  [[ -t 0 && -r /proc/$$/stat ]] || return
  read -r _ _ _ _ group _ _ owner _ </proc/$$/stat
  [[ $group != "$owner" ]]
}

# Lowers the priority of Java's optimizing compiler (C2). On two cores it takes a third of the processor time of a start
# (2.8 s instead of 2.4 s to the first page). Needs Linux's /proc; elsewhere it does nothing.
optimize_later() {
  local thread attempt
  for attempt in {1..50}; do
    for thread in /proc/"$1"/task/*; do
      [[ $(<"$thread/comm") != "C2 Comp"* ]] || { renice -n 10 -p "${thread##*/}" && return; }
    done
    sleep 0.02
  done
}
