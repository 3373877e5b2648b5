# Runs the long proofs, one after the other, and writes their results to docs/proofs.md. With --short: the proofs among
# the tests only, and no paper.

run_prove() {
  source "$root/scripts/test.sh"
  source "$root/scripts/bench.sh"
  find_java
  find_browser
  run_bench prove "$@"
}
