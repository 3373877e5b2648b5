# Runs a benchmark. Benchmarks live beside the tests, and get more memory than the product, so that their own needs do
# not distort the result.

run_bench() {
  find_java
  local classpath=$root/target/bench-classpath
  maven -q test-compile dependency:build-classpath -Dmdep.outputFile="$classpath" -Dmdep.includeScope=test >&2 ||
    refuse "La construction a échoué : voyez plus haut."
  exec "$JAVA_HOME/bin/java" -Xmx1g --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 \
    -cp "$root/target/test-classes:$root/target/classes:$(<"$classpath")" fr.gpsusagers.bench.Bench "$@"
}
