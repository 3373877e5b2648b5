# Shows the list of the commands, without waiting for Java.

run_help() {
  cat "$help"
  [[ ${1:-} != --json ]] || printf '{"command":"help","holds":true}\n'
}
