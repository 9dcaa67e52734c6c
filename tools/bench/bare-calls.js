// The same calls with Node's fetch and nothing else: what the machine and the server can do at the moment.
const [url, calls, concurrency] = [
  process.argv[2],
  Number(process.argv[3]),
  Number(process.argv[4]),
];
let sent = 0;

async function callOneAfterAnother() {
  while (sent < calls) {
    sent += 1;
    const response = await fetch(`${url}/v1/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'gpt-4.1', input: 'Where is my order?' }),
    });
    await response.json();
  }
}

await Promise.all(Array.from({ length: concurrency }, callOneAfterAnother));
