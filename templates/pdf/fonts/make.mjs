/**
 * Makes the fonts of this folder again. They were made once and are vendored: a build never runs this.
 *
 *     mkdir font-work && cd font-work
 *     npm install subset-font@2.9.0 @expo-google-fonts/noto-serif-sc@0.4.3 @expo-google-fonts/noto-sans-sc@0.4.3 \
 *         @expo-google-fonts/source-serif-4@0.4.1 @expo-google-fonts/source-sans-3@0.4.1
 *     cp …/templates/pdf/fonts/make.mjs . && node make.mjs node_modules/@expo-google-fonts OUTPUT-FOLDER
 *
 * Chinese faces are cut down to GB 2312, Latin and symbols, without hints; of their layout tables only what joins the
 * two halves of a Chinese dash is kept. Latin faces are taken whole: their licence reserves the name “Source” for
 * unmodified files. Each is compressed with brotli, which Node decodes by itself.
 */
import { mkdirSync, readFileSync, writeFileSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import subsetFont from 'subset-font';

const [packages, output] = process.argv.slice(2);
if (!packages || !output) {
  process.stderr.write('usage: node make.mjs FOLDER-OF-FONT-PACKAGES OUTPUT-FOLDER\n');
  process.exit(2);
}

const CHINESE = [
  ['noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf', 'NotoSerifSC-Regular'],
  ['noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf', 'NotoSerifSC-Bold'],
  ['noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf', 'NotoSansSC-Medium'],
];
const LATIN = [
  ['source-serif-4/400Regular/SourceSerif4_400Regular.ttf', 'SourceSerif4-Regular'],
  ['source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf', 'SourceSerif4-Italic'],
  ['source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf', 'SourceSerif4-SemiBold'],
  ['source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf', 'SourceSans3-SemiBold'],
];
const LICENCES = [
  ['noto-serif-sc/LICENSE_FONT', 'OFL-NotoSerifSC.txt'],
  ['noto-sans-sc/LICENSE_FONT', 'OFL-NotoSansSC.txt'],
  ['source-serif-4/LICENSE_FONT', 'OFL-SourceSerif4.txt'],
  ['source-sans-3/LICENSE_FONT', 'OFL-SourceSans3.txt'],
];
const UNUSED_TABLES = ['GPOS', 'GDEF', 'BASE', 'VORG', 'vhea', 'vmtx', 'DSIG', 'gasp', 'STAT', 'meta'];

mkdirSync(output, { recursive: true });
const text = characters();
for (const [file, name] of CHINESE) {
  const subset = await subsetFont(readFileSync(join(packages, file)), text, {
    targetFormat: 'truetype',
    keepFeatures: ['ccmp', 'locl'],
    noHinting: true,
    dropTables: UNUSED_TABLES,
  });
  write(name, subset);
}
for (const [file, name] of LATIN) write(name, readFileSync(join(packages, file)));
for (const [file, name] of LICENCES) copyFileSync(join(packages, file), join(output, name));

function write(name, bytes) {
  const packed = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  writeFileSync(join(output, `${name}.ttf.br`), packed);
  process.stdout.write(`${name}: ${bytes.length} bytes, ${packed.length} compressed\n`);
}

/** GB 2312 (as a decoder of its bytes gives it), Latin, and the symbols that plans use beside them. */
function characters() {
  const all = new Set();
  const gbk = new TextDecoder('gbk');
  for (let high = 0xa1; high <= 0xf7; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) {
      const character = gbk.decode(new Uint8Array([high, low]));
      if ([...character].length === 1 && character !== '\uFFFD') all.add(character.codePointAt(0));
    }
  }
  const blocks = [
    [0x20, 0x7e], // ASCII
    [0xa0, 0x17f], // Latin-1, Latin Extended-A
    [0x1cd, 0x1dc], // vowels of pinyin
    [0x2010, 0x2027], // dashes, quotes, ellipsis
    [0x2030, 0x203b], // per mille, primes, ※
    [0x2070, 0x209c], // superiors and inferiors
    [0x2100, 0x214f], // letter-like: ℃ № ™
    [0x2150, 0x218b], // fractions, Roman numerals
    [0x2190, 0x21ff], // arrows
    [0x2200, 0x22ff], // mathematics
    [0x2460, 0x24ff], // numbers in circles
    [0x25a0, 0x26ff], // shapes
    [0x3000, 0x303f], // Chinese punctuation
    [0x3200, 0x33ff], // enclosed, squared units: ㎡
    [0xff01, 0xff5e], // full-width ASCII
    [0xffe0, 0xffe6],
  ];
  for (const [first, last] of blocks) for (let point = first; point <= last; point++) all.add(point);
  return String.fromCodePoint(...[...all].filter((point) => point < 0xe000 || point > 0xf8ff).sort((a, b) => a - b));
}
