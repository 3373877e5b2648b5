// Makes the list of all French communes that the module `territory` carries.
//
//   npm pack @etalab/decoupage-administratif@6.0.0
//   tar xzf etalab-decoupage-administratif-6.0.0.tgz
//   node tools/communes-france.mjs package/data src/main/resources/fr/gpsusagers/territory
//
// It writes communes-france.csv.gz (code,nom,codes_postaux,population,commune) and departements.csv (code,nom).
// A row with `commune` is a delegated or associated commune: the name is still said, the commune is another one.
// The population only ranks namesakes: it is left out below 2,000 and keeps two digits, which compress better.
// The same input gives the same bytes. Next year: change the version here and in the README beside the files.
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { join } from 'node:path'

const [source, target] = process.argv.slice(2)
if (!source || !target) {
  console.error('usage: node tools/communes-france.mjs DATA_FOLDER TARGET_FOLDER')
  process.exit(2)
}
const read = (name) => JSON.parse(readFileSync(join(source, name), 'utf8'))
const rounded = (number) => (number >= 2000 ? Number(Number(number).toPrecision(2)) : '')
const said = { 'commune-deleguee': true, 'commune-associee': true }

const all = read('communes.json')
const names = new Map(all.filter((c) => c.type === 'commune-actuelle').map((c) => [c.code, c.nom]))
const rows = []
for (const c of all) {
  if (c.type === 'commune-actuelle') {
    rows.push([c.code, c.nom, (c.codesPostaux ?? []).join('|'), rounded(c.population), ''])
  } else if (said[c.type] && names.has(c.chefLieu) && names.get(c.chefLieu) !== c.nom) {
    rows.push([c.code, c.nom, '', '', c.chefLieu])
  }
}
// Current communes first: a code that both use means the current one.
rows.sort((a, b) => (a[4] === '') === (b[4] === '') ? (a[0] < b[0] ? -1 : 1) : a[4] === '' ? -1 : 1)
if (rows.some((row) => row.some((cell) => String(cell).includes(',')))) throw new Error('A cell holds a comma.')

const lines = ['code,nom,codes_postaux,population,commune', ...rows.map((row) => row.join(','))]
writeFileSync(join(target, 'communes-france.csv.gz'), gzipSync(lines.join('\n') + '\n', { level: 9 }))
const departements = read('departements.json').map((d) => `${d.code},${d.nom}`)
writeFileSync(join(target, 'departements.csv'), ['code,nom', ...departements].join('\n') + '\n')
console.error(`${rows.length} rows, ${departements.length} départements`)
