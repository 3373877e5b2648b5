# Runs the checks. Without options: format, compilation with its rules, and all tests except the long proofs, which
# `./gps prove` runs. With --fast: rules, unit tests, and one journey for each door. With --screens, pictures of the visited
# pages are put in target/screens.

every_test='!proof'
fast_tests='!proof & !thorough & (!product | door)'
long_proofs='proof'

run_test() {
  find_java
  find_browser
  local word chosen=$every_test goal=verify compiled=false screens=false json=
  for word in "$@"; do
    case $word in
      --fast) chosen=$fast_tests goal=test compiled=true ;;
      --proofs) chosen=$long_proofs ;;
      --screens) screens=true ;;
      --json) json=--json ;;
    esac
  done
  [[ $chosen != "$long_proofs" ]] || find_mail_servers
  rm -rf "$root/target/surefire-reports"
  local status=0
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  [[ $goal == verify ]] || compile_tests
  maven "$goal" -Dstyle.color=never "-Dmaven.main.skip=$compiled" "-Dgps.tests=$chosen" "-Dgps.screens=$screens" || status=1
  tell "$status" "$json"
}

# Finds a browser for the browser tests, or installs one from Debian if we are root. The headless shell comes first: it
# does half the work of a full browser.
find_browser() {
  ! command -v chromium-headless-shell >/dev/null || return 0
  if [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null; then
    say "Installation de chromium-headless-shell pour les tests dans un navigateur…"
    apt-get update -qq >&2 || true
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium-headless-shell >&2 && return 0
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >&2 && return 0
  fi
  ! command -v chromium chromium-browser google-chrome >/dev/null || return 0
  refuse "Il manque un navigateur pour les tests. Installez le paquet chromium (sous Debian : apt-get install chromium)."
}

# Finds Postfix, Dovecot and clamd for the proofs of mails, or installs them from Debian. Postfix starts as root only.
find_mail_servers() {
  [[ $(id -u) -eq 0 ]] ||
    refuse "La preuve des mails démarre Postfix, qui exige root. Lancez-la en root, par exemple dans un conteneur Debian."
  ! has_mail_servers || return 0
  if command -v apt-get >/dev/null; then
    say "Installation de Postfix, de Dovecot et de clamd pour la preuve des mails…"
    apt-get update -qq >&2 || true
    install_mail_servers || true
  fi
  has_mail_servers || refuse "Il manque Postfix, clamd, ou Dovecot 2.4 ou plus récent, pour la preuve des mails. Sous Debian 13 :" \
    "apt-get install postfix dovecot-imapd dovecot-lmtpd clamav-daemon."
}

has_mail_servers() {
  command -v postfix >/dev/null && command -v dovecot >/dev/null && command -v clamd >/dev/null || return 1
  [[ $(dovecot --version) =~ ^(2\.[4-9]|[3-9]\.) && -n $(find /usr/lib*/dovecot -name lmtp -print -quit 2>/dev/null) ]]
}

# Installs them without starting them, now or with the machine: the proof starts its own, with settings of its own.
install_mail_servers() {
  local policy=/usr/sbin/policy-rc.d has_policy=true status=0 server new=()
  for server in postfix dovecot; do
    command -v "$server" >/dev/null || new+=("$server")
  done
  command -v clamd >/dev/null || new+=(clamav-daemon clamav-freshclam)
  if [[ ! -e $policy ]]; then
    has_policy=false
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
  fi
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postfix dovecot-imapd dovecot-lmtpd clamav-daemon >&2 ||
    status=1
  [[ $has_policy == true ]] || rm -f "$policy"
  [[ ${#new[@]} -eq 0 ]] || systemctl disable --quiet "${new[@]}" >/dev/null 2>&1 || true
  return "$status"
}

# Adds up the reports of all test classes, and exits. A skipped test fails the run, as a failed test does.
tell() {
  local status=$1 run failures errors skipped
  read -r run failures errors skipped < <(count)
  if [[ $skipped -gt 0 ]]; then
    say "Des tests ont été sautés :"
    grep -l '<skipped' "$root"/target/surefire-reports/TEST-*.xml | sed 's/.*TEST-/  /; s/\.xml$//' >&2
  fi
  [[ $run -gt 0 && $((failures + errors + skipped)) -eq 0 ]] || status=1
  slowest
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

# Writes the time of each test class to a file, and prints the ten slowest.
slowest() {
  local costs=$root/target/test-costs.tsv
  cat "$root"/target/surefire-reports/TEST-*.xml 2>/dev/null | sed -n \
    's/.*<testsuite .* name="\([^"]*\)" time="\([0-9.]*\)".*/\2\t\1/p' | sort -rn >"$costs"
  say "Les dix classes de tests les plus longues, en secondes (toutes : $costs) :"
  head -10 "$costs" | sed 's/fr\.gpsusagers\.//; s/^/  /' >&2
}
