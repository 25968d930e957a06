// Required before planc: leaves how much memory the process had at its height, in bytes.
const { writeFileSync } = require('node:fs');
process.on('exit', () => writeFileSync(process.env.MEMORY_FILE, String(process.resourceUsage().maxRSS * 1024)));
