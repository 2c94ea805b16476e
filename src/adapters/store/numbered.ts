/** A column that counts up and is never given the same number twice: each kind of database says it in its own way. */
import type { ColumnDefinitionBuilder } from 'kysely'
import type { Engine } from './tables.ts'

export function numbered(engine: Engine): (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder {
  return (column) => (engine === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey().generatedAlwaysAsIdentity())
}
