import { useEffect, useRef } from 'preact/hooks';

const keys = [
  ['j k  ↓ ↑', 'next case, case before'],
  ['Enter', 'into the case'],
  ['Esc', 'back: to the list, then to the overview'],
  ['/', 'search'],
  ['d', 'mark differences, or not'],
  ['[ ]', 'trial before, next trial'],
  ['t', 'light or dark'],
  ['?', 'this help'],
] as const;

/** The keys. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="help" onClose={onClose} aria-label="Keys">
      <h2>Keys</h2>
      <dl>
        {keys.map(([key, words]) => [
          <dt key={`${key} key`}>
            <kbd>{key}</kbd>
          </dt>,
          <dd key={key}>{words}</dd>,
        ])}
      </dl>
      <form method="dialog">
        <button type="submit" class="plain-button">
          Close
        </button>
      </form>
    </dialog>
  );
}
