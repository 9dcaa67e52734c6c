import { describeBatchContract } from './batch-contract.ts';

describeBatchContract('openai-responses', {
  submission: ['POST /v1/files', 'POST /v1/batches'],
});
describeBatchContract('openai-chat', {
  submission: ['POST /v1/files', 'POST /v1/batches'],
});
describeBatchContract('anthropic-messages', {
  submission: ['POST /v1/messages/batches'],
});
