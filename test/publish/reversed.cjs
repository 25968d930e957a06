// Loaded into planc by a test: every folder is listed the other way round.
const fs = require('node:fs');

const { readdirSync } = fs;
fs.readdirSync = (...given) => readdirSync(...given).reverse();
