// Plain JavaScript of old syntax: it has to run on the Node that it complains about.
const major = Number(process.versions.node.split('.')[0]);
if (major < 22) {
  console.error(
    `This script needs Node 22 or newer and runs on ${process.versions.node}. ` +
      'Start it through npm ("npm test", "npm run demo"): npm ci installs Node 24 for the scripts. ' +
      'If it did and this still shows, the install script of the "node" package was blocked: ' +
      'remove node_modules and run npm ci again without --ignore-scripts.',
  );
  process.exit(2);
}
