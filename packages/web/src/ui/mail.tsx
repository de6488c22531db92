/** An address to write to, shown whole: it can be copied where no mail program opens. */
export const Mail = ({ to }: { to: string }) => <a href={`mailto:${to}`}>{to}</a>;
