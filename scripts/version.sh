# Prints the version without starting Java. It is defined in parent/pom.xml only.

run_version() {
  local version
  version=$(sed -n 's/.*<revision>\(.*\)<\/revision>.*/\1/p' "$root/parent/pom.xml")
  printf 'GPS usagers %s\n' "$version"
  [[ ${1:-} != --json ]] || printf '{"command":"version","holds":true,"version":"%s"}\n' "$version"
}
