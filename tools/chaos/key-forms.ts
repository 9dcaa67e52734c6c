/** Names of the forms in which a text holds a secret: as it is, in Base64, for an address, in JSON. Pure. */
export function findSecretForms(text: string, secret: string): readonly string[] {
  const base64 = Buffer.from(secret).toString('base64').replace(/=+$/, '');
  const forms = {
    'as it is': secret,
    'in Base64': base64,
    'in Base64 for an address': Buffer.from(secret).toString('base64url'),
    'encoded for an address': encodeURIComponent(secret),
    'with escaped slashes': secret.replaceAll('/', '\\/'),
  };
  return Object.entries(forms).flatMap(([name, form]) => (text.includes(form) ? [name] : []));
}
