// Loaded with --require: at its end, the process writes its peak resident memory in kilobytes to descriptor 3.
const { writeSync } = require('node:fs');

process.on('exit', () => {
  writeSync(3, String(process.resourceUsage().maxRSS));
});
