/* eslint-disable no-console -- Microsoft's template tells the address this way */
/** The like of the task pane that Microsoft's generator makes: it knows Excel and nothing of a host. */
export async function run(): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    range.format.fill.color = 'yellow';
    range.values = [['Hello']];
    await context.sync();
    console.log(`The range address was ${range.address}.`);
  });
}
