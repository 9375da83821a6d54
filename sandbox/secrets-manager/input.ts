import { awsErrors } from "./errors";

interface TextLimits {
  readonly min?: number;
  readonly max?: number;
}

/** The fields of a request, checked as the service's model says. Every method throws a ValidationException. */
export class Input {
  private constructor(private readonly fields: Readonly<Record<string, unknown>>) {}

  static of(fields: object): Input {
    return new Input(fields as Record<string, unknown>);
  }

  text(name: string, limits: TextLimits = {}): string {
    return this.optionalText(name, limits) ?? this.refuse(name, "must not be null");
  }

  optionalText(name: string, { min = 1, max = Infinity }: TextLimits = {}): string | undefined {
    const value = this.fields[name] ?? undefined;
    if (value === undefined) return undefined;
    if (typeof value !== "string") return this.refuse(name, "must be a string");
    if (value.length < min) return this.refuse(name, `must have length greater than or equal to ${min}`);
    if (value.length > max) return this.refuse(name, `must have length less than or equal to ${max}`);
    return value;
  }

  optionalNumber(name: string): number | undefined {
    const value = this.fields[name] ?? undefined;
    if (value !== undefined && !Number.isInteger(value)) return this.refuse(name, "must be an integer");
    return value as number | undefined;
  }

  flag(name: string): boolean {
    const value = this.fields[name] ?? false;
    return typeof value === "boolean" ? value : this.refuse(name, "must be a boolean");
  }

  /** Items of a list, each at `name.member.<n>` in a refusal; undefined where the list is missing. */
  optionalTexts(name: string, limits: TextLimits & { readonly items: number }): string[] | undefined {
    const list = this.list(name, limits.items);
    return list?.map((item) => Input.of({ [`${name}.member`]: item }).text(`${name}.member`, limits));
  }

  optionalObjects(name: string, items: number): Input[] | undefined {
    const list = this.list(name, items);
    return list?.map((item) => (isObject(item) ? Input.of(item) : this.refuse(name, "must hold objects")));
  }

  private list(name: string, items: number): unknown[] | undefined {
    const value = this.fields[name] ?? undefined;
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) return this.refuse(name, "must be a list");
    if (value.length > items) return this.refuse(name, `must have length less than or equal to ${items}`);
    return value;
  }

  private refuse(name: string, constraint: string): never {
    const member = name.charAt(0).toLowerCase() + name.slice(1);
    throw awsErrors.validation(`'${member}' failed to satisfy constraint: Member ${constraint}`);
  }
}

export const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
