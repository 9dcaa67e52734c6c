import { describeProviderContract } from './contract.ts';

describeProviderContract('openai-responses', {
  quotaCode: 'insufficient_quota',
  tier: 'default',
  refusalCategory: undefined,
});
describeProviderContract('openai-chat', {
  quotaCode: 'credit_balance_exhausted',
  tier: 'priority',
  refusalCategory: undefined,
});
describeProviderContract('anthropic-messages', {
  quotaCode: 'enforced_spend_limit_reached',
  tier: 'standard',
  refusalCategory: 'cyber',
});
