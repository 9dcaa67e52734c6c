import { z } from 'zod';

/** Ids of batches and files, which go into addresses. */
export const hostIdSchema = z.string().regex(/^[\w-]{1,200}$/);

/** A count of items. */
export const countSchema = z.number().int().nonnegative();
