// Required before planc: a disk on which no file of the publication but the first can be written.
const fs = require('node:fs');
const { writeSync, openSync } = fs;
const handles = new Set();
let written = 0;
fs.openSync = (path, ...rest) => {
  const handle = openSync(path, ...rest);
  if (String(path).includes('.dist.new/')) handles.add(handle);
  return handle;
};
fs.writeSync = (handle, ...rest) => {
  if (handles.has(handle) && ++written > 1) {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
  }
  return writeSync(handle, ...rest);
};
