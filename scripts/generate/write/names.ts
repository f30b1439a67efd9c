/** The name of the interface of an operation's arguments. */
export const argumentsName = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}Arguments`;

export const quoted = (text: string): string => JSON.stringify(text);

/** A property's name, in quotes where it is no identifier. */
export const propertyName = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name));
