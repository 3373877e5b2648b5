# Measures how well the product understands. The evaluation is a module of its own: on the class path of the product, it
# adds its command and its plain search. It learns several models, so it gets more memory than the product.

run_evaluate() {
  find_java
  compile_tests
  export GPS_DATA=${GPS_DATA:-$root/data} GPS_PACK=${GPS_PACK:-$root/packs/calvados} LC_ALL=${LC_ALL:-C.UTF-8}
  exec "$JAVA_HOME/bin/java" -Xmx1g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 \
    -cp "$root/evaluation/target/classes:$(<"$root/evaluation/target/classpath")" fr.gpsusagers.Gps evaluate "$@"
}
