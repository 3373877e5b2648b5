# Runs every check: format, compilation with its rules, all tests. Nothing is skipped in silence.

run_test() {
  find_java
  find_browser
  rm -rf "$root/target/surefire-reports"
  local status=0
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 maven verify -Dstyle.color=never || status=1
  tell "$status" "$1"
}

# The browser of the browser tests comes from Debian where we may install it.
find_browser() {
  ! command -v chromium chromium-browser google-chrome >/dev/null || return 0
  if [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null; then
    say "Installation de chromium pour les tests dans un navigateur…"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } >&2 && return 0
  fi
  refuse "Il manque un navigateur pour les tests. Installez le paquet chromium (sous Debian : apt-get install chromium)."
}

# Adds up what each test class reported, and fails on a test that was skipped as on one that failed.
tell() {
  local status=$1 run failures errors skipped
  read -r run failures errors skipped < <(count)
  if [[ $skipped -gt 0 ]]; then
    say "Des tests ont été sautés :"
    grep -l '<skipped' "$root"/target/surefire-reports/TEST-*.xml | sed 's/.*TEST-/  /; s/\.xml$//' >&2
  fi
  [[ $run -gt 0 && $((failures + errors + skipped)) -eq 0 ]] || status=1
  printf 'Tests run: %d, Failures: %d, Errors: %d, Skipped: %d\n' "$run" "$failures" "$errors" "$skipped"
  [[ $2 != --json ]] || printf '{"command":"test","holds":%s,"run":%d,"failed":%d,"skipped":%d}\n' \
    "$([[ $status -eq 0 ]] && echo true || echo false)" "$run" "$((failures + errors))" "$skipped"
  exit "$status"
}

count() {
  cat "$root"/target/surefire-reports/TEST-*.xml 2>/dev/null | awk '
    function value(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
    /<testsuite / { run += value("tests"); failures += value("failures"); errors += value("errors"); skipped += value("skipped") }
    END { print run + 0, failures + 0, errors + 0, skipped + 0 }'
}
