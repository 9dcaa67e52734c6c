import { type Detector, detectPattern } from './kinds.ts';

/**
 * Keys and tokens by the marks that their makers give them, and what is assigned to a name that says so. Every
 * repetition is bounded or of one class, so that none takes more than linear time.
 */
const patterns: readonly RegExp[] = [
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:[A-Za-z0-9+/=\s\\:,]|-(?!-)){1,20000}-----END [A-Z ]{0,30}PRIVATE KEY-----/g,
  // JSON Web Tokens.
  /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,
  // OpenAI, Anthropic, Langfuse, Stripe and others that begin like them; words alone are a class of a page.
  /\b(?:sk|pk|rk)[-_](?=[\w-]{0,200}\d)(?:[a-z0-9]{2,10}[-_]){0,3}[A-Za-z0-9_-]{16,}/g,
  /\bls(?:v2)?_(?:pt|sk)_[A-Za-z0-9_]{16,}/g,
  // GitHub, GitLab, npm, Hugging Face, Slack, SendGrid, Google, DigitalOcean.
  /\bgh[oprsu]_[A-Za-z0-9]{30,}/g,
  /\bgithub_pat_\w{30,}/g,
  /\bglpat-[\w-]{20,}/g,
  /\bnpm_[A-Za-z0-9]{30,}/g,
  /\bhf_[A-Za-z0-9]{20,}/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
  /\bSG\.[\w-]{16,}\.[\w-]{16,}/g,
  /\bAIza[\w-]{35}/g,
  /\bya29\.[\w-]{20,}/g,
  /\bdop_v1_[a-f0-9]{40,}/g,
  /\bwhsec_[A-Za-z0-9+/=]{16,}/g,
  /\bgsk_[A-Za-z0-9]{20,}/g,
  /\bxai-[A-Za-z0-9]{20,}/g,
  /\bhooks\.slack\.com\/services\/([\w/]{20,200})/g,
  // AWS.
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bbearer\s{1,3}([\w.~+/-]{16,}=*)/gi,
  /\bauthorization["']?\s{0,3}[:=]\s{0,3}["']?(?:basic|token)\s{1,3}([\w.~+/-]{8,}=*)/gi,
  // What signs an address or lets somebody in by it.
  /[?&#](?:token|sig|signature|x-amz-signature|x-amz-security-token)=([^\s&#"'<>()\0]{16,2000})/gi,
  // The password of an address.
  /:\/\/[^\s/:@]{0,100}:([^\s/@\0]{3,200})@/g,
  // Also in JSON that stands in a text, however often its quotes are escaped, and after a prefix such as DB_.
  /(?:api[_-]?key|access[_-]?token|auth[_-]?token|client[_-]?secret|secret[_-]?(?:access[_-]?)?key|password|passwd|passphrase)(?:\\{0,3}["'])?\s{0,3}[:=]\s{0,3}(?:\\{0,3}["'])?([^\s"',;&<>{}[\]\0\\]{6,200})/gi,
];

export const secretDetectors: readonly Detector[] = patterns.map((pattern) =>
  detectPattern({ kind: 'secret', pattern, check: (found) => !found.startsWith('[secret-') }),
);

const secretName =
  /(?:api[_-]?key|access[_-]?token|auth[_-]?token|refresh[_-]?token|client[_-]?secret|secret[_-]?(?:access[_-]?)?key|private[_-]?key|password|passwd|passphrase)$/i;

/** Whether a field of this name holds a secret. */
export const isSecretName = (name: string): boolean => secretName.test(name);
