# Measures how well the product understands. The evaluation is a module of its own: it adds its command and its plain
# search to those of the product.

run_evaluate() {
  find_java
  local made=$root/evaluation/target
  if is_newer_than "$made/compiled" "$root"/{.,evaluation}/src/main; then
    say "Construction de l’évaluation…"
    maven -q -pl :gps-usagers-evaluation -am compile dependency:build-classpath \
      -Dmdep.outputFile=target/classpath -Dmdep.includeScope=runtime >&2 ||
      refuse "La construction a échoué : voyez plus haut."
    touch "$made/compiled"
  fi
  # It learns several models.
  GPS_DATA=${GPS_DATA:-$root/data} GPS_PACK=${GPS_PACK:-$root/packs/calvados} LC_ALL=${LC_ALL:-C.UTF-8} \
    exec "$JAVA_HOME/bin/java" -Xmx1g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 \
    -cp "$made/classes:$(<"$made/classpath")" fr.gpsusagers.Gps evaluate "$@"
}
