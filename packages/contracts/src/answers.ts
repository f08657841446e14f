import { SHOWN } from '@tongxing/policy';
import { z } from 'zod';

export const shownSchema = z
  .enum(SHOWN)
  .describe(
    'What a person is shown: canHave 现在就能享受, oneAnswerAway 再答一个问题就知道, notSettledLocally 本地标准未确认, notAsked 没有问, notNow 现在不符合',
  );
export const certaintySchema = z
  .enum(['official', 'repost', 'toConfirm'])
  .describe('How sure: official the text itself was read, repost 转载，待核对, toConfirm 待核对 (may carry a yes, never a no, an amount or a last date)');
export const strengthSchema = z
  .enum(['right', 'seats', 'whereAvailable', 'onDemand'])
  .describe('What is promised: a right, ranked or limited seats, only where a place offers it, open to all and used when needed');
export const subjectSchema = z.enum(['child', 'household', 'parent']).describe('Who holds the benefit');
export const periodSchema = z.enum(['month', 'term', 'year', 'once']);

/** A place in a law, notice or list. `id` is its key everywhere: `social-assistance-act#37`. */
export const source = z
  .object({
    id: z.string().describe('Key of the citation: social-assistance-act#37'),
    text: z.string().describe('As it is cited: 《title》（number）第37条'),
    textEn: z.string(),
    checked: certaintySchema,
    sure: z.string().describe('The same in Chinese words: 已核原文, 转载，待核对, 待核对, 示例'),
    number: z.string().optional().describe('Official document number, absent where none is known'),
    inForce: z.string().optional().describe('The day from which it is in force'),
    quote: z.string().optional().describe('The text word for word, where it was read'),
    recheck: z.string().optional().describe('Why officers must look at it again'),
  })
  .meta({ id: 'Source', description: 'A citation with its certainty' });
export type SourceAnswer = z.infer<typeof source>;

export const cause = z
  .object({
    kind: z
      .enum(['fact', 'private', 'parameter', 'confirm', 'conflict'])
      .describe('A fact that can be asked, a private one, a value that no place has set, a rule to confirm, sources that disagree'),
    about: z.string().describe('Id of the fact or parameter, or the rule'),
    say: z.string().describe('One sentence in Chinese'),
    sayEn: z.string().optional(),
  })
  .meta({ id: 'Cause', description: 'Why an answer is unknown' });
export type CauseAnswer = z.infer<typeof cause>;

/** One line of the two columns 规定 and 孩子的情况. Lines stand in a table: what several benefits rest on is said once. Its ids hold within one child's answer. */
export const line = z
  .object({
    rule: z.string().describe('What the rule asks'),
    ruleEn: z.string().optional(),
    child: z.string().describe('What is known of this child'),
    childEn: z.string().optional(),
    truth: z.boolean().nullable().describe('How the two meet; null is unknown'),
    sources: z.array(z.string()).describe('Keys of sources'),
    trial: z.boolean().optional().describe('Rests on a sample value 示例'),
    of: z.array(z.string()).describe('The lines that carried it, or with whole=true every line of the rule: their ids in `lines`'),
  })
  .meta({ id: 'Line', description: 'A reason: the rule beside the child' });
export type Line = z.infer<typeof line>;

export const amount = z
  .object({
    fen: z.int(),
    per: periodSchema,
    say: z.string().describe('每月800元, with 示例 where it is a sample'),
    sayEn: z.string().optional(),
    source: z.string().describe('Key of the source of the value'),
    from: z.string().describe('The day from which the value is in force'),
  })
  .meta({ id: 'Amount', description: 'A known sum, never a guess' });

/** The answer for one benefit; English is absent where it was not asked for. */
export const benefitAnswer = z
  .object({
    benefit: z.string().describe('Id of the benefit: 13.1, 2.2-last-year'),
    name: z.string(),
    nameEn: z.string().optional(),
    subject: subjectSchema,
    strength: strengthSchema,
    verdict: z.enum(['entitled', 'notEntitled', 'unknown']),
    shown: shownSchema,
    certainty: certaintySchema.describe('The least sure of the sources on which the answer rests'),
    trial: z.boolean().describe('Rests on a sample value 示例'),
    missing: z.array(z.string()).describe('Ordinary facts that are missing and matter'),
    causes: z.array(z.string()).describe('Why it is unknown, as ids in `causes`: fact:grade; empty where it is decided'),
    amount: amount.optional(),
    reason: z.string().describe('The line that says why: its id in `lines`'),
  })
  .meta({ id: 'BenefitAnswer', description: 'The answer for one benefit' });
export type BenefitAnswer = z.infer<typeof benefitAnswer>;

export const shownCounts = z
  .object({ canHave: z.int(), oneAnswerAway: z.int(), notSettledLocally: z.int(), notAsked: z.int(), notNow: z.int() })
  .meta({ id: 'ShownCounts', description: 'How many services show each answer' });

const bundle = z
  .object({
    benefits: z.array(z.string()),
    fen: z.int().describe('The known sums of a year'),
    unknown: z.array(z.string()).describe('Those of which no sum is known: the bundle is worth more, nobody knows by how much'),
  })
  .meta({ id: 'Bundle', description: 'Benefits that may be held together' });

/** Benefits that can be had, but not together. */
export const choice = z
  .object({
    bundles: z.array(bundle).describe('Every lawful combination to which nothing can be added, the greatest known sum first'),
    best: z
      .array(z.int())
      .describe('Which of them are worth at least as much as every other, whatever the unknown sums are; empty where they cannot be ranked'),
    exclusions: z
      .array(z.object({ benefits: z.array(z.string()), decides: z.enum(['family', 'office']), source: z.string() }))
      .describe('The texts that exclude, and who settles it'),
    open: z.array(z.string()).describe('Benefits not decided yet that exclude one of these'),
  })
  .meta({ id: 'Choice', description: 'Benefits that exclude each other, and their lawful combinations' });

/** The answer for one child, in the order of the list. */
export const childAnswer = z
  .object({
    counts: shownCounts,
    choices: z.array(choice).describe('Where benefits that can be had exclude each other'),
    services: z.array(
      z.object({
        number: z.int(),
        name: z.string(),
        nameEn: z.string().optional(),
        shown: shownSchema,
        items: z.array(z.object({ id: z.string(), shown: shownSchema, benefits: z.array(benefitAnswer) })),
      }),
    ),
    causes: z.record(z.string(), cause).describe('Why benefits are unknown, each cause once'),
    lines: z.record(z.string(), line).describe('The reasons of all benefits, each line once'),
  })
  .meta({ id: 'ChildAnswer', description: 'The whole list for one child' });
export type ChildAnswer = z.infer<typeof childAnswer>;

const byShown = <Part extends z.ZodType>(part: Part) => {
  const list = z.array(part);
  return z.object({ canHave: list, oneAnswerAway: list, notSettledLocally: list, notAsked: list, notNow: list });
};

/** The answer for one child where only verdicts were asked for. What is shown tells the verdict: canHave is a yes, notNow a no, the other three are unknown. */
export const childVerdicts = z
  .object({
    services: byShown(z.int()).describe('The numbers of the services that show each answer'),
    benefits: byShown(z.string()).describe('The ids of the benefits that show each answer, in the order of the list'),
  })
  .meta({ id: 'ChildVerdicts', description: 'The whole list for one child, verdicts alone' });
export type ChildVerdicts = z.infer<typeof childVerdicts>;

/** Something that an answer was given in spite of: the fact was kept, and somebody should look at it. */
export const remark = z
  .object({
    path: z.string(),
    code: z.enum(['unknownArea', 'formerArea']),
    message: z.string(),
    messageEn: z.string(),
  })
  .meta({ id: 'Remark', description: 'A fact that was kept but should be looked at' });
export type Remark = z.infer<typeof remark>;
