import { marked } from 'marked';

/**
 * The comment as a page that looks like GitHub's. Only for a picture of our own demo: nothing is made inert here.
 * @param css of github-markdown-css
 */
export function renderCommentPage(markdown: string, css: string): string {
  const renderer = new marked.Renderer();
  renderer.code = ({ text, lang }) =>
    `<pre><code>${text
      .split('\n')
      .map(lang === 'diff' ? colourLine : escapeHtml)
      .join('\n')}</code></pre>`;
  const body = marked
    .parse(markdown, { async: false, gfm: true, renderer })
    .replaceAll(
      /<blockquote>\s*<p>\[!(CAUTION|TIP|WARNING)\]\s*/g,
      (_, kind: string) =>
        `<blockquote class="alert ${kind.toLowerCase()}"><p class="kind">${kind[0]}${kind.slice(1).toLowerCase()}</p><p>`,
    );
  return `<!doctype html><meta charset="utf-8"><style>${css}\n${style}</style><article class="markdown-body">${body}</article>`;
}

const style = `
body { margin: 0; padding: 16px; background: #fff }
.markdown-body { border: 1px solid #d0d7de; border-radius: 6px; padding: 16px; font-size: 14px }
.markdown-body .alert { border-left: 4px solid; color: inherit; padding: 8px 16px }
.markdown-body .caution { border-color: #cf222e } .caution .kind { color: #d1242f; font-weight: 600 }
.markdown-body .tip { border-color: #1a7f37 } .tip .kind { color: #1a7f37; font-weight: 600 }
.markdown-body .warning { border-color: #9a6700 } .warning .kind { color: #9a6700; font-weight: 600 }
.plus { color: #116329; background: #dafbe1 } .minus { color: #82071e; background: #ffebe9 }
`;

function colourLine(line: string): string {
  const text = escapeHtml(line);
  if (line.startsWith('+')) return `<span class="plus">${text}</span>`;
  return line.startsWith('-') ? `<span class="minus">${text}</span>` : text;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
