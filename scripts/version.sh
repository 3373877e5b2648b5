# Prints the version without starting Java. It is defined in pom.xml only.

run_version() {
  local version
  version=$(sed -n '/<artifactId>gps-usagers</{n;s/.*<version>\(.*\)<\/version>.*/\1/p;q;}' "$root/pom.xml")
  printf 'GPS usagers %s\n' "$version"
  [[ ${1:-} != --json ]] || printf '{"command":"version","holds":true,"version":"%s"}\n' "$version"
}
