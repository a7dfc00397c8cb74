import {
  DatagridConfigurable,
  DateField,
  ExportButton,
  FunctionField,
  ImageField,
  List,
  NumberField,
  SelectColumnsButton,
  SelectField,
  TextField,
  TextInput,
  TopToolbar,
} from 'react-admin';
import { reasonNames, reasons } from '#domain/reasons.ts';

const filters = [<TextInput key="q" source="q" label="Search" alwaysOn />];
const choices = reasonNames.map(id => ({ id, name: reasons[id].en }));

/** The queue as react-admin's own demos write a list: its List, its configurable table, its fields. Of the policy it shows nothing. */
export const ClaimList = () => (
  <List
    filters={filters}
    filterDefaultValues={{ view: 'todo' }}
    sort={{ field: 'deadline', order: 'ASC' }}
    perPage={50}
    actions={
      <TopToolbar>
        <SelectColumnsButton />
        <ExportButton />
      </TopToolbar>
    }
  >
    <DatagridConfigurable rowClick="edit">
      <ImageField source="photo" label="Photo" sortable={false} sx={{ '& img': { maxWidth: 40, maxHeight: 40 } }} />
      <TextField source="number" label="Claim" />
      <SelectField source="reason" choices={choices} />
      <TextField source="customer.name" label="Customer" />
      <TextField source="itemTitle" label="Item" />
      <FunctionField
        source="amount"
        render={({ amount }: { amount: { currency: string } | null }) =>
          amount && <NumberField source="price" options={{ style: 'currency', currency: amount.currency }} />
        }
      />
      <DateField source="deadline.at" label="Deadline" />
      <DateField source="openedAt" label="Opened" />
      <TextField source="assignee.name" label="Assignee" />
    </DatagridConfigurable>
  </List>
);
