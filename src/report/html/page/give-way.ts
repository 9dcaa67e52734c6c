/**
 * @returns what waits for a turn of the browser, so that keys are answered and the page is drawn first; a message comes
 * at once where nothing else waits, unlike a timer
 */
export function createGiveWay(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((done) => {
      waiting.push(done);
      port2.postMessage(null);
    });
}
