export { FAMILIES, limitsOf } from './families';
export { OPERATOR_RECORDS, OPERATORS, type Operator, type OperatorFamily, type OperatorRecord } from './records';
