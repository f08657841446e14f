export type { Procedure, ProcedureKind, Step, TimeLimit } from './procedure.ts';
