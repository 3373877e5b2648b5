# Prints the list of commands without starting Java.

run_help() {
  cat "$help"
  [[ ${1:-} != --json ]] || printf '{"command":"help","holds":true}\n'
}
