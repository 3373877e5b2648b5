# Says which version this is, without waiting for Java: pom.xml is the one place that says it.

run_version() {
  local version
  version=$(sed -n '/<artifactId>gps-usagers</{n;s/.*<version>\(.*\)<\/version>.*/\1/p;q;}' "$root/pom.xml")
  printf 'GPS usagers %s\n' "$version"
  [[ ${1:-} != --json ]] || printf '{"command":"version","holds":true,"version":"%s"}\n' "$version"
}
