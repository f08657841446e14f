import { eligibilityAnswer, eligibilityRequest, presentCheck, readEligibility, type EligibilityRequest } from '@tongxing/contracts';
import { valueArea, type Program, type Situation, type Slots } from '@tongxing/policy';
import { checkChild, derivedFacts } from '@tongxing/services';
import type { FastifyInstance } from 'fastify';
import { Outputs, type Output } from '../answers/output.ts';
import { checkWriter, type CheckWriter } from '../answers/write-check.ts';
import { writeVerdicts } from '../answers/write-verdicts.ts';
import { MalformedError } from '../errors.ts';
import { keepLast } from '../kept.ts';
import { responses } from '../openapi.ts';
import type { ServerRules } from '../rules.ts';
import { readHousehold } from './household.ts';
import { afterTurn, together } from './together.ts';

const MOST_PLACES = 100;
/** A writer with the texts that it keeps ready takes some megabytes; areas that read the same values share one. */
const MOST_WRITERS = 40;

/** A program with room for one child, used again for the next. */
interface Prepared {
  readonly program: Program;
  slots?: Slots;
}

function areaOf({ residence }: Situation): string {
  return typeof residence === 'string' ? residence : '';
}

/** `POST /eligibility`: a household in, every benefit of the list for each child out. Nothing of it is kept or logged. */
export async function eligibilityRoutes(app: FastifyInstance, { rules }: { readonly rules: ServerRules }): Promise<void> {
  const trial = rules.trial ? '"trial":true,' : '';
  const keepWriter = keepLast<CheckWriter>(MOST_WRITERS);
  const keepProgram = keepLast<Prepared>(MOST_PLACES);
  const outputs = new Outputs();

  /** Verdicts alone: from the compiled program of the place and day. */
  function verdictsOf(said: Situation, asOf: string): string {
    const area = areaOf(said);
    const ready = keepProgram(`${area}@${asOf}`, () => ({ program: rules.programFor(area, asOf) }));
    ready.slots = ready.program.fill(said, ready.slots, derivedFacts(said, rules));
    return writeVerdicts(ready.program.shown(ready.slots));
  }

  function writeFull(said: Situation, asOf: string, { english = false, whole = false }: EligibilityRequest, output: Output): void {
    if (english || whole) return output.text(JSON.stringify(presentCheck(checkChild(said, rules, asOf), rules, { english, whole })));
    const area = valueArea(rules.parameters, areaOf(said));
    return keepWriter(`${area}@${asOf}`, () => checkWriter(rules, area, asOf))(said, output);
  }

  app.post<{ Body: EligibilityRequest }>(
    '/eligibility',
    {
      preValidation: together(),
      validatorCompiler: () => (body: unknown) => {
        const read = readEligibility(body);
        return read.ok ? { value: read.value } : { error: new MalformedError(read.problems) };
      },
      schema: {
        tags: ['check'],
        operationId: 'checkEligibility',
        summary: 'Check the children of a household against the whole list',
        body: eligibilityRequest,
        response: responses(
          'Every benefit of the list for each child, with reasons or, with reasons=false, its verdict alone',
          eligibilityAnswer,
          400,
          413,
          415,
          422,
        ),
      },
    },
    (request, reply) => {
      const { reasons = true } = request.body;
      const { asOf, children, remarks } = readHousehold(request.body, rules);
      const opening = `{"asOf":"${asOf}",${trial}"remarks":${remarks.length === 0 ? '[]' : JSON.stringify(remarks)},"children":[`;
      void reply.type('application/json; charset=utf-8');
      if (!reasons) {
        const answer = `${opening}${children.map((said) => verdictsOf(said, asOf)).join()}]}`;
        return afterTurn(() => reply.send(answer));
      }
      const output = outputs.take();
      reply.raw.once('close', () => outputs.giveBack(output));
      output.text(opening);
      children.forEach((said, index) => {
        if (index > 0) output.text(',');
        writeFull(said, asOf, request.body, output);
      });
      output.text(']}');
      return afterTurn(() => reply.send(output.view()));
    },
  );
}
