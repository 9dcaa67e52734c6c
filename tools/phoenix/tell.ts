/** Says what was found to be so. */
export function tell(fact: string): void {
  console.log(`✓ ${fact}`);
}
