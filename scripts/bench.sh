# Runs a benchmark. Benchmarks use the tests of the product, and get more memory than the product, so that their own
# needs do not distort the result.

run_bench() {
  find_java
  compile_tests
  exec "$JAVA_HOME/bin/java" -Xmx1g --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 \
    -cp "$root/bench/target/test-classes:$(<"$root/bench/target/test-classpath")" fr.gpsusagers.bench.Bench "$@"
}
