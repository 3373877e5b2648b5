# Runs the long proofs, one after the other, and writes their results to docs/proofs.md. With --short, runs only the
# proofs among the tests and writes nothing.

run_prove() {
  source "$root/scripts/test.sh"
  source "$root/scripts/bench.sh"
  find_java
  find_browser
  find_mail_servers
  run_bench prove "$@"
}
