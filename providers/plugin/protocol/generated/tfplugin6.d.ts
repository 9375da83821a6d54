import * as $protobuf from "protobufjs";

export namespace tfplugin6 {
  interface IDynamicValue extends tfplugin6.DynamicValue.$Properties {}

  class DynamicValue {
    constructor(properties?: tfplugin6.DynamicValue.$Properties);
    $unknowns?: Uint8Array[];
    msgpack: Uint8Array;
    json: Uint8Array;
    static encode(message: tfplugin6.DynamicValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.DynamicValue & tfplugin6.DynamicValue.$Shape;
  }

  namespace DynamicValue {
    interface $Properties {
      msgpack?: Uint8Array | null;
      json?: Uint8Array | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.DynamicValue.$Properties;
  }

  interface IAttributePath extends tfplugin6.AttributePath.$Properties {}

  class AttributePath {
    constructor(properties?: tfplugin6.AttributePath.$Properties);
    $unknowns?: Uint8Array[];
    steps: tfplugin6.AttributePath.Step.$Properties[];
    static encode(message: tfplugin6.AttributePath.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.AttributePath & tfplugin6.AttributePath.$Shape;
  }

  namespace AttributePath {
    interface $Properties {
      steps?: tfplugin6.AttributePath.Step.$Properties[] | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = {
      steps?: tfplugin6.AttributePath.Step.$Shape[] | null;
      $unknowns?: Uint8Array[];
    };

    interface IStep extends tfplugin6.AttributePath.Step.$Properties {}

    class Step {
      constructor(properties?: tfplugin6.AttributePath.Step.$Properties);
      $unknowns?: Uint8Array[];
      attributeName?: string | null;
      elementKeyString?: string | null;
      elementKeyInt?: number | null;
      selector?: "attributeName" | "elementKeyString" | "elementKeyInt";
      static encode(message: tfplugin6.AttributePath.Step.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tfplugin6.AttributePath.Step & tfplugin6.AttributePath.Step.$Shape;
    }

    namespace Step {
      interface $Properties {
        attributeName?: string | null;
        elementKeyString?: string | null;
        elementKeyInt?: number | null;
        selector?: "attributeName" | "elementKeyString" | "elementKeyInt";
        $unknowns?: Uint8Array[];
      }
      type $Shape = {
        attributeName?: string | null;
        elementKeyString?: string | null;
        elementKeyInt?: number | null;
        $unknowns?: Uint8Array[];
      } & (
        | { selector?: undefined; attributeName?: null; elementKeyString?: null; elementKeyInt?: null }
        | { selector?: "attributeName"; attributeName: string; elementKeyString?: null; elementKeyInt?: null }
        | { selector?: "elementKeyString"; attributeName?: null; elementKeyString: string; elementKeyInt?: null }
        | { selector?: "elementKeyInt"; attributeName?: null; elementKeyString?: null; elementKeyInt: number }
      );
    }
  }

  interface IDiagnostic extends tfplugin6.Diagnostic.$Properties {}

  class Diagnostic {
    constructor(properties?: tfplugin6.Diagnostic.$Properties);
    $unknowns?: Uint8Array[];
    severity: tfplugin6.Diagnostic.Severity;
    summary: string;
    detail: string;
    attribute?: tfplugin6.AttributePath.$Properties | null;
    static encode(message: tfplugin6.Diagnostic.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.Diagnostic & tfplugin6.Diagnostic.$Shape;
  }

  namespace Diagnostic {
    interface $Properties {
      severity?: tfplugin6.Diagnostic.Severity | null;
      summary?: string | null;
      detail?: string | null;
      attribute?: tfplugin6.AttributePath.$Properties | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = {
      severity?: tfplugin6.Diagnostic.Severity | null;
      summary?: string | null;
      detail?: string | null;
      attribute?: tfplugin6.AttributePath.$Shape | null;
      $unknowns?: Uint8Array[];
    };

    enum Severity {
      INVALID = 0,
      ERROR = 1,
      WARNING = 2,
    }
  }

  interface IDiagnosticsResponse extends tfplugin6.DiagnosticsResponse.$Properties {}

  class DiagnosticsResponse {
    constructor(properties?: tfplugin6.DiagnosticsResponse.$Properties);
    $unknowns?: Uint8Array[];
    diagnostics: tfplugin6.Diagnostic.$Properties[];
    static encode(message: tfplugin6.DiagnosticsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.DiagnosticsResponse & tfplugin6.DiagnosticsResponse.$Shape;
  }

  namespace DiagnosticsResponse {
    interface $Properties {
      diagnostics?: tfplugin6.Diagnostic.$Properties[] | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = {
      diagnostics?: tfplugin6.Diagnostic.$Shape[] | null;
      $unknowns?: Uint8Array[];
    };
  }

  enum StringKind {
    PLAIN = 0,
    MARKDOWN = 1,
  }

  interface ISchema extends tfplugin6.Schema.$Properties {}

  class Schema {
    constructor(properties?: tfplugin6.Schema.$Properties);
    $unknowns?: Uint8Array[];
    version: number;
    block?: tfplugin6.Schema.Block.$Properties | null;
    static encode(message: tfplugin6.Schema.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: $protobuf.Reader | Uint8Array, length?: number): tfplugin6.Schema & tfplugin6.Schema.$Shape;
  }

  namespace Schema {
    interface $Properties {
      version?: number | null;
      block?: tfplugin6.Schema.Block.$Properties | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.Schema.$Properties;

    interface IBlock extends tfplugin6.Schema.Block.$Properties {}

    class Block {
      constructor(properties?: tfplugin6.Schema.Block.$Properties);
      $unknowns?: Uint8Array[];
      version: number;
      attributes: tfplugin6.Schema.Attribute.$Properties[];
      description: string;
      descriptionKind: tfplugin6.StringKind;
      deprecated: boolean;
      static encode(message: tfplugin6.Schema.Block.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tfplugin6.Schema.Block & tfplugin6.Schema.Block.$Shape;
    }

    namespace Block {
      interface $Properties {
        version?: number | null;
        attributes?: tfplugin6.Schema.Attribute.$Properties[] | null;
        description?: string | null;
        descriptionKind?: tfplugin6.StringKind | null;
        deprecated?: boolean | null;
        $unknowns?: Uint8Array[];
      }
      type $Shape = tfplugin6.Schema.Block.$Properties;
    }

    interface IAttribute extends tfplugin6.Schema.Attribute.$Properties {}

    class Attribute {
      constructor(properties?: tfplugin6.Schema.Attribute.$Properties);
      $unknowns?: Uint8Array[];
      name: string;
      type: Uint8Array;
      description: string;
      required: boolean;
      optional: boolean;
      computed: boolean;
      sensitive: boolean;
      descriptionKind: tfplugin6.StringKind;
      deprecated: boolean;
      nestedType?: tfplugin6.Schema.Object.$Properties | null;
      writeOnly: boolean;
      static encode(message: tfplugin6.Schema.Attribute.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tfplugin6.Schema.Attribute & tfplugin6.Schema.Attribute.$Shape;
    }

    namespace Attribute {
      interface $Properties {
        name?: string | null;
        type?: Uint8Array | null;
        description?: string | null;
        required?: boolean | null;
        optional?: boolean | null;
        computed?: boolean | null;
        sensitive?: boolean | null;
        descriptionKind?: tfplugin6.StringKind | null;
        deprecated?: boolean | null;
        nestedType?: tfplugin6.Schema.Object.$Properties | null;
        writeOnly?: boolean | null;
        $unknowns?: Uint8Array[];
      }
      type $Shape = tfplugin6.Schema.Attribute.$Properties;
    }

    interface IObject extends tfplugin6.Schema.Object.$Properties {}

    class Object {
      constructor(properties?: tfplugin6.Schema.Object.$Properties);
      $unknowns?: Uint8Array[];
      attributes: tfplugin6.Schema.Attribute.$Properties[];
      nesting: tfplugin6.Schema.Object.NestingMode;
      static encode(message: tfplugin6.Schema.Object.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tfplugin6.Schema.Object & tfplugin6.Schema.Object.$Shape;
    }

    namespace Object {
      interface $Properties {
        attributes?: tfplugin6.Schema.Attribute.$Properties[] | null;
        nesting?: tfplugin6.Schema.Object.NestingMode | null;
        $unknowns?: Uint8Array[];
      }
      type $Shape = tfplugin6.Schema.Object.$Properties;

      enum NestingMode {
        INVALID = 0,
        SINGLE = 1,
        LIST = 2,
        SET = 3,
        MAP = 4,
      }
    }
  }

  interface IFunction extends tfplugin6.Function.$Properties {}

  class Function {
    constructor(properties?: tfplugin6.Function.$Properties);
    $unknowns?: Uint8Array[];
    parameters: tfplugin6.Function.Parameter.$Properties[];
    variadicParameter?: tfplugin6.Function.Parameter.$Properties | null;
    return?: tfplugin6.Function.Return.$Properties | null;
    summary: string;
    description: string;
    descriptionKind: tfplugin6.StringKind;
    deprecationMessage: string;
    static encode(message: tfplugin6.Function.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.Function & tfplugin6.Function.$Shape;
  }

  namespace Function {
    interface $Properties {
      parameters?: tfplugin6.Function.Parameter.$Properties[] | null;
      variadicParameter?: tfplugin6.Function.Parameter.$Properties | null;
      return?: tfplugin6.Function.Return.$Properties | null;
      summary?: string | null;
      description?: string | null;
      descriptionKind?: tfplugin6.StringKind | null;
      deprecationMessage?: string | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.Function.$Properties;

    interface IParameter extends tfplugin6.Function.Parameter.$Properties {}

    class Parameter {
      constructor(properties?: tfplugin6.Function.Parameter.$Properties);
      $unknowns?: Uint8Array[];
      name: string;
      type: Uint8Array;
      allowNullValue: boolean;
      allowUnknownValues: boolean;
      description: string;
      descriptionKind: tfplugin6.StringKind;
      static encode(message: tfplugin6.Function.Parameter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tfplugin6.Function.Parameter & tfplugin6.Function.Parameter.$Shape;
    }

    namespace Parameter {
      interface $Properties {
        name?: string | null;
        type?: Uint8Array | null;
        allowNullValue?: boolean | null;
        allowUnknownValues?: boolean | null;
        description?: string | null;
        descriptionKind?: tfplugin6.StringKind | null;
        $unknowns?: Uint8Array[];
      }
      type $Shape = tfplugin6.Function.Parameter.$Properties;
    }

    interface IReturn extends tfplugin6.Function.Return.$Properties {}

    class Return {
      constructor(properties?: tfplugin6.Function.Return.$Properties);
      $unknowns?: Uint8Array[];
      type: Uint8Array;
      static encode(message: tfplugin6.Function.Return.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tfplugin6.Function.Return & tfplugin6.Function.Return.$Shape;
    }

    namespace Return {
      interface $Properties {
        type?: Uint8Array | null;
        $unknowns?: Uint8Array[];
      }
      type $Shape = tfplugin6.Function.Return.$Properties;
    }
  }

  interface IServerCapabilities extends tfplugin6.ServerCapabilities.$Properties {}

  class ServerCapabilities {
    constructor(properties?: tfplugin6.ServerCapabilities.$Properties);
    $unknowns?: Uint8Array[];
    planDestroy: boolean;
    getProviderSchemaOptional: boolean;
    moveResourceState: boolean;
    static encode(message: tfplugin6.ServerCapabilities.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.ServerCapabilities & tfplugin6.ServerCapabilities.$Shape;
  }

  namespace ServerCapabilities {
    interface $Properties {
      planDestroy?: boolean | null;
      getProviderSchemaOptional?: boolean | null;
      moveResourceState?: boolean | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.ServerCapabilities.$Properties;
  }

  interface IClientCapabilities extends tfplugin6.ClientCapabilities.$Properties {}

  class ClientCapabilities {
    constructor(properties?: tfplugin6.ClientCapabilities.$Properties);
    $unknowns?: Uint8Array[];
    deferralAllowed: boolean;
    writeOnlyAttributesAllowed: boolean;
    static encode(message: tfplugin6.ClientCapabilities.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.ClientCapabilities & tfplugin6.ClientCapabilities.$Shape;
  }

  namespace ClientCapabilities {
    interface $Properties {
      deferralAllowed?: boolean | null;
      writeOnlyAttributesAllowed?: boolean | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.ClientCapabilities.$Properties;
  }

  interface IGetMetadataRequest extends tfplugin6.GetMetadataRequest.$Properties {}

  class GetMetadataRequest {
    constructor(properties?: tfplugin6.GetMetadataRequest.$Properties);
    $unknowns?: Uint8Array[];
    static encode(message: tfplugin6.GetMetadataRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.GetMetadataRequest & tfplugin6.GetMetadataRequest.$Shape;
  }

  namespace GetMetadataRequest {
    interface $Properties {
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.GetMetadataRequest.$Properties;
  }

  interface IGetMetadataResponse extends tfplugin6.GetMetadataResponse.$Properties {}

  class GetMetadataResponse {
    constructor(properties?: tfplugin6.GetMetadataResponse.$Properties);
    $unknowns?: Uint8Array[];
    serverCapabilities?: tfplugin6.ServerCapabilities.$Properties | null;
    diagnostics: tfplugin6.Diagnostic.$Properties[];
    dataSources: tfplugin6.GetMetadataResponse.TypeName.$Properties[];
    resources: tfplugin6.GetMetadataResponse.TypeName.$Properties[];
    functions: tfplugin6.GetMetadataResponse.FunctionName.$Properties[];
    ephemeralResources: tfplugin6.GetMetadataResponse.TypeName.$Properties[];
    static encode(message: tfplugin6.GetMetadataResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.GetMetadataResponse & tfplugin6.GetMetadataResponse.$Shape;
  }

  namespace GetMetadataResponse {
    interface $Properties {
      serverCapabilities?: tfplugin6.ServerCapabilities.$Properties | null;
      diagnostics?: tfplugin6.Diagnostic.$Properties[] | null;
      dataSources?: tfplugin6.GetMetadataResponse.TypeName.$Properties[] | null;
      resources?: tfplugin6.GetMetadataResponse.TypeName.$Properties[] | null;
      functions?: tfplugin6.GetMetadataResponse.FunctionName.$Properties[] | null;
      ephemeralResources?: tfplugin6.GetMetadataResponse.TypeName.$Properties[] | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = {
      serverCapabilities?: tfplugin6.ServerCapabilities.$Shape | null;
      diagnostics?: tfplugin6.Diagnostic.$Shape[] | null;
      dataSources?: tfplugin6.GetMetadataResponse.TypeName.$Shape[] | null;
      resources?: tfplugin6.GetMetadataResponse.TypeName.$Shape[] | null;
      functions?: tfplugin6.GetMetadataResponse.FunctionName.$Shape[] | null;
      ephemeralResources?: tfplugin6.GetMetadataResponse.TypeName.$Shape[] | null;
      $unknowns?: Uint8Array[];
    };

    interface ITypeName extends tfplugin6.GetMetadataResponse.TypeName.$Properties {}

    class TypeName {
      constructor(properties?: tfplugin6.GetMetadataResponse.TypeName.$Properties);
      $unknowns?: Uint8Array[];
      typeName: string;
      static encode(
        message: tfplugin6.GetMetadataResponse.TypeName.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tfplugin6.GetMetadataResponse.TypeName & tfplugin6.GetMetadataResponse.TypeName.$Shape;
    }

    namespace TypeName {
      interface $Properties {
        typeName?: string | null;
        $unknowns?: Uint8Array[];
      }
      type $Shape = tfplugin6.GetMetadataResponse.TypeName.$Properties;
    }

    interface IFunctionName extends tfplugin6.GetMetadataResponse.FunctionName.$Properties {}

    class FunctionName {
      constructor(properties?: tfplugin6.GetMetadataResponse.FunctionName.$Properties);
      $unknowns?: Uint8Array[];
      name: string;
      static encode(
        message: tfplugin6.GetMetadataResponse.FunctionName.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tfplugin6.GetMetadataResponse.FunctionName & tfplugin6.GetMetadataResponse.FunctionName.$Shape;
    }

    namespace FunctionName {
      interface $Properties {
        name?: string | null;
        $unknowns?: Uint8Array[];
      }
      type $Shape = tfplugin6.GetMetadataResponse.FunctionName.$Properties;
    }
  }

  interface IGetProviderSchemaRequest extends tfplugin6.GetProviderSchemaRequest.$Properties {}

  class GetProviderSchemaRequest {
    constructor(properties?: tfplugin6.GetProviderSchemaRequest.$Properties);
    $unknowns?: Uint8Array[];
    static encode(message: tfplugin6.GetProviderSchemaRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.GetProviderSchemaRequest & tfplugin6.GetProviderSchemaRequest.$Shape;
  }

  namespace GetProviderSchemaRequest {
    interface $Properties {
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.GetProviderSchemaRequest.$Properties;
  }

  interface IGetProviderSchemaResponse extends tfplugin6.GetProviderSchemaResponse.$Properties {}

  class GetProviderSchemaResponse {
    constructor(properties?: tfplugin6.GetProviderSchemaResponse.$Properties);
    $unknowns?: Uint8Array[];
    provider?: tfplugin6.Schema.$Properties | null;
    resourceSchemas: { [k: string]: tfplugin6.Schema.$Properties };
    dataSourceSchemas: { [k: string]: tfplugin6.Schema.$Properties };
    diagnostics: tfplugin6.Diagnostic.$Properties[];
    serverCapabilities?: tfplugin6.ServerCapabilities.$Properties | null;
    functions: { [k: string]: tfplugin6.Function.$Properties };
    ephemeralResourceSchemas: { [k: string]: tfplugin6.Schema.$Properties };
    static encode(
      message: tfplugin6.GetProviderSchemaResponse.$Properties,
      writer?: $protobuf.Writer,
    ): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.GetProviderSchemaResponse & tfplugin6.GetProviderSchemaResponse.$Shape;
  }

  namespace GetProviderSchemaResponse {
    interface $Properties {
      provider?: tfplugin6.Schema.$Properties | null;
      resourceSchemas?: { [k: string]: tfplugin6.Schema.$Properties } | null;
      dataSourceSchemas?: { [k: string]: tfplugin6.Schema.$Properties } | null;
      diagnostics?: tfplugin6.Diagnostic.$Properties[] | null;
      serverCapabilities?: tfplugin6.ServerCapabilities.$Properties | null;
      functions?: { [k: string]: tfplugin6.Function.$Properties } | null;
      ephemeralResourceSchemas?: { [k: string]: tfplugin6.Schema.$Properties } | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = {
      provider?: tfplugin6.Schema.$Shape | null;
      resourceSchemas?: { [k: string]: tfplugin6.Schema.$Shape } | null;
      dataSourceSchemas?: { [k: string]: tfplugin6.Schema.$Shape } | null;
      diagnostics?: tfplugin6.Diagnostic.$Shape[] | null;
      serverCapabilities?: tfplugin6.ServerCapabilities.$Shape | null;
      functions?: { [k: string]: tfplugin6.Function.$Shape } | null;
      ephemeralResourceSchemas?: { [k: string]: tfplugin6.Schema.$Shape } | null;
      $unknowns?: Uint8Array[];
    };
  }

  interface IValidateProviderConfigRequest extends tfplugin6.ValidateProviderConfigRequest.$Properties {}

  class ValidateProviderConfigRequest {
    constructor(properties?: tfplugin6.ValidateProviderConfigRequest.$Properties);
    $unknowns?: Uint8Array[];
    config?: tfplugin6.DynamicValue.$Properties | null;
    static encode(
      message: tfplugin6.ValidateProviderConfigRequest.$Properties,
      writer?: $protobuf.Writer,
    ): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.ValidateProviderConfigRequest & tfplugin6.ValidateProviderConfigRequest.$Shape;
  }

  namespace ValidateProviderConfigRequest {
    interface $Properties {
      config?: tfplugin6.DynamicValue.$Properties | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.ValidateProviderConfigRequest.$Properties;
  }

  interface IValidateProviderConfigResponse extends tfplugin6.ValidateProviderConfigResponse.$Properties {}

  class ValidateProviderConfigResponse {
    constructor(properties?: tfplugin6.ValidateProviderConfigResponse.$Properties);
    $unknowns?: Uint8Array[];
    diagnostics: tfplugin6.Diagnostic.$Properties[];
    static encode(
      message: tfplugin6.ValidateProviderConfigResponse.$Properties,
      writer?: $protobuf.Writer,
    ): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.ValidateProviderConfigResponse & tfplugin6.ValidateProviderConfigResponse.$Shape;
  }

  namespace ValidateProviderConfigResponse {
    interface $Properties {
      diagnostics?: tfplugin6.Diagnostic.$Properties[] | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = {
      diagnostics?: tfplugin6.Diagnostic.$Shape[] | null;
      $unknowns?: Uint8Array[];
    };
  }

  interface IConfigureProviderRequest extends tfplugin6.ConfigureProviderRequest.$Properties {}

  class ConfigureProviderRequest {
    constructor(properties?: tfplugin6.ConfigureProviderRequest.$Properties);
    $unknowns?: Uint8Array[];
    terraformVersion: string;
    config?: tfplugin6.DynamicValue.$Properties | null;
    static encode(message: tfplugin6.ConfigureProviderRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.ConfigureProviderRequest & tfplugin6.ConfigureProviderRequest.$Shape;
  }

  namespace ConfigureProviderRequest {
    interface $Properties {
      terraformVersion?: string | null;
      config?: tfplugin6.DynamicValue.$Properties | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.ConfigureProviderRequest.$Properties;
  }

  interface IStopProviderRequest extends tfplugin6.StopProviderRequest.$Properties {}

  class StopProviderRequest {
    constructor(properties?: tfplugin6.StopProviderRequest.$Properties);
    $unknowns?: Uint8Array[];
    static encode(message: tfplugin6.StopProviderRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.StopProviderRequest & tfplugin6.StopProviderRequest.$Shape;
  }

  namespace StopProviderRequest {
    interface $Properties {
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.StopProviderRequest.$Properties;
  }

  interface IStopProviderResponse extends tfplugin6.StopProviderResponse.$Properties {}

  class StopProviderResponse {
    constructor(properties?: tfplugin6.StopProviderResponse.$Properties);
    $unknowns?: Uint8Array[];
    error: string;
    static encode(message: tfplugin6.StopProviderResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.StopProviderResponse & tfplugin6.StopProviderResponse.$Shape;
  }

  namespace StopProviderResponse {
    interface $Properties {
      error?: string | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.StopProviderResponse.$Properties;
  }

  interface IValidateConfigRequest extends tfplugin6.ValidateConfigRequest.$Properties {}

  class ValidateConfigRequest {
    constructor(properties?: tfplugin6.ValidateConfigRequest.$Properties);
    $unknowns?: Uint8Array[];
    typeName: string;
    config?: tfplugin6.DynamicValue.$Properties | null;
    clientCapabilities?: tfplugin6.ClientCapabilities.$Properties | null;
    static encode(message: tfplugin6.ValidateConfigRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.ValidateConfigRequest & tfplugin6.ValidateConfigRequest.$Shape;
  }

  namespace ValidateConfigRequest {
    interface $Properties {
      typeName?: string | null;
      config?: tfplugin6.DynamicValue.$Properties | null;
      clientCapabilities?: tfplugin6.ClientCapabilities.$Properties | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.ValidateConfigRequest.$Properties;
  }

  interface IRawState extends tfplugin6.RawState.$Properties {}

  class RawState {
    constructor(properties?: tfplugin6.RawState.$Properties);
    $unknowns?: Uint8Array[];
    json: Uint8Array;
    static encode(message: tfplugin6.RawState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.RawState & tfplugin6.RawState.$Shape;
  }

  namespace RawState {
    interface $Properties {
      json?: Uint8Array | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.RawState.$Properties;
  }

  interface IUpgradeResourceStateRequest extends tfplugin6.UpgradeResourceStateRequest.$Properties {}

  class UpgradeResourceStateRequest {
    constructor(properties?: tfplugin6.UpgradeResourceStateRequest.$Properties);
    $unknowns?: Uint8Array[];
    typeName: string;
    version: number;
    rawState?: tfplugin6.RawState.$Properties | null;
    static encode(
      message: tfplugin6.UpgradeResourceStateRequest.$Properties,
      writer?: $protobuf.Writer,
    ): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.UpgradeResourceStateRequest & tfplugin6.UpgradeResourceStateRequest.$Shape;
  }

  namespace UpgradeResourceStateRequest {
    interface $Properties {
      typeName?: string | null;
      version?: number | null;
      rawState?: tfplugin6.RawState.$Properties | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.UpgradeResourceStateRequest.$Properties;
  }

  interface IUpgradeResourceStateResponse extends tfplugin6.UpgradeResourceStateResponse.$Properties {}

  class UpgradeResourceStateResponse {
    constructor(properties?: tfplugin6.UpgradeResourceStateResponse.$Properties);
    $unknowns?: Uint8Array[];
    upgradedState?: tfplugin6.DynamicValue.$Properties | null;
    diagnostics: tfplugin6.Diagnostic.$Properties[];
    static encode(
      message: tfplugin6.UpgradeResourceStateResponse.$Properties,
      writer?: $protobuf.Writer,
    ): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.UpgradeResourceStateResponse & tfplugin6.UpgradeResourceStateResponse.$Shape;
  }

  namespace UpgradeResourceStateResponse {
    interface $Properties {
      upgradedState?: tfplugin6.DynamicValue.$Properties | null;
      diagnostics?: tfplugin6.Diagnostic.$Properties[] | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = {
      upgradedState?: tfplugin6.DynamicValue.$Shape | null;
      diagnostics?: tfplugin6.Diagnostic.$Shape[] | null;
      $unknowns?: Uint8Array[];
    };
  }

  interface IReadResourceRequest extends tfplugin6.ReadResourceRequest.$Properties {}

  class ReadResourceRequest {
    constructor(properties?: tfplugin6.ReadResourceRequest.$Properties);
    $unknowns?: Uint8Array[];
    typeName: string;
    currentState?: tfplugin6.DynamicValue.$Properties | null;
    private: Uint8Array;
    static encode(message: tfplugin6.ReadResourceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.ReadResourceRequest & tfplugin6.ReadResourceRequest.$Shape;
  }

  namespace ReadResourceRequest {
    interface $Properties {
      typeName?: string | null;
      currentState?: tfplugin6.DynamicValue.$Properties | null;
      private?: Uint8Array | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.ReadResourceRequest.$Properties;
  }

  interface IReadResourceResponse extends tfplugin6.ReadResourceResponse.$Properties {}

  class ReadResourceResponse {
    constructor(properties?: tfplugin6.ReadResourceResponse.$Properties);
    $unknowns?: Uint8Array[];
    newState?: tfplugin6.DynamicValue.$Properties | null;
    diagnostics: tfplugin6.Diagnostic.$Properties[];
    private: Uint8Array;
    static encode(message: tfplugin6.ReadResourceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.ReadResourceResponse & tfplugin6.ReadResourceResponse.$Shape;
  }

  namespace ReadResourceResponse {
    interface $Properties {
      newState?: tfplugin6.DynamicValue.$Properties | null;
      diagnostics?: tfplugin6.Diagnostic.$Properties[] | null;
      private?: Uint8Array | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = {
      newState?: tfplugin6.DynamicValue.$Shape | null;
      diagnostics?: tfplugin6.Diagnostic.$Shape[] | null;
      private?: Uint8Array | null;
      $unknowns?: Uint8Array[];
    };
  }

  interface IPlanResourceChangeRequest extends tfplugin6.PlanResourceChangeRequest.$Properties {}

  class PlanResourceChangeRequest {
    constructor(properties?: tfplugin6.PlanResourceChangeRequest.$Properties);
    $unknowns?: Uint8Array[];
    typeName: string;
    priorState?: tfplugin6.DynamicValue.$Properties | null;
    proposedNewState?: tfplugin6.DynamicValue.$Properties | null;
    config?: tfplugin6.DynamicValue.$Properties | null;
    priorPrivate: Uint8Array;
    static encode(
      message: tfplugin6.PlanResourceChangeRequest.$Properties,
      writer?: $protobuf.Writer,
    ): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.PlanResourceChangeRequest & tfplugin6.PlanResourceChangeRequest.$Shape;
  }

  namespace PlanResourceChangeRequest {
    interface $Properties {
      typeName?: string | null;
      priorState?: tfplugin6.DynamicValue.$Properties | null;
      proposedNewState?: tfplugin6.DynamicValue.$Properties | null;
      config?: tfplugin6.DynamicValue.$Properties | null;
      priorPrivate?: Uint8Array | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.PlanResourceChangeRequest.$Properties;
  }

  interface IPlanResourceChangeResponse extends tfplugin6.PlanResourceChangeResponse.$Properties {}

  class PlanResourceChangeResponse {
    constructor(properties?: tfplugin6.PlanResourceChangeResponse.$Properties);
    $unknowns?: Uint8Array[];
    plannedState?: tfplugin6.DynamicValue.$Properties | null;
    requiresReplace: tfplugin6.AttributePath.$Properties[];
    plannedPrivate: Uint8Array;
    diagnostics: tfplugin6.Diagnostic.$Properties[];
    static encode(
      message: tfplugin6.PlanResourceChangeResponse.$Properties,
      writer?: $protobuf.Writer,
    ): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.PlanResourceChangeResponse & tfplugin6.PlanResourceChangeResponse.$Shape;
  }

  namespace PlanResourceChangeResponse {
    interface $Properties {
      plannedState?: tfplugin6.DynamicValue.$Properties | null;
      requiresReplace?: tfplugin6.AttributePath.$Properties[] | null;
      plannedPrivate?: Uint8Array | null;
      diagnostics?: tfplugin6.Diagnostic.$Properties[] | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = {
      plannedState?: tfplugin6.DynamicValue.$Shape | null;
      requiresReplace?: tfplugin6.AttributePath.$Shape[] | null;
      plannedPrivate?: Uint8Array | null;
      diagnostics?: tfplugin6.Diagnostic.$Shape[] | null;
      $unknowns?: Uint8Array[];
    };
  }

  interface IApplyResourceChangeRequest extends tfplugin6.ApplyResourceChangeRequest.$Properties {}

  class ApplyResourceChangeRequest {
    constructor(properties?: tfplugin6.ApplyResourceChangeRequest.$Properties);
    $unknowns?: Uint8Array[];
    typeName: string;
    priorState?: tfplugin6.DynamicValue.$Properties | null;
    plannedState?: tfplugin6.DynamicValue.$Properties | null;
    config?: tfplugin6.DynamicValue.$Properties | null;
    plannedPrivate: Uint8Array;
    static encode(
      message: tfplugin6.ApplyResourceChangeRequest.$Properties,
      writer?: $protobuf.Writer,
    ): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.ApplyResourceChangeRequest & tfplugin6.ApplyResourceChangeRequest.$Shape;
  }

  namespace ApplyResourceChangeRequest {
    interface $Properties {
      typeName?: string | null;
      priorState?: tfplugin6.DynamicValue.$Properties | null;
      plannedState?: tfplugin6.DynamicValue.$Properties | null;
      config?: tfplugin6.DynamicValue.$Properties | null;
      plannedPrivate?: Uint8Array | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.ApplyResourceChangeRequest.$Properties;
  }

  interface IApplyResourceChangeResponse extends tfplugin6.ApplyResourceChangeResponse.$Properties {}

  class ApplyResourceChangeResponse {
    constructor(properties?: tfplugin6.ApplyResourceChangeResponse.$Properties);
    $unknowns?: Uint8Array[];
    newState?: tfplugin6.DynamicValue.$Properties | null;
    private: Uint8Array;
    diagnostics: tfplugin6.Diagnostic.$Properties[];
    static encode(
      message: tfplugin6.ApplyResourceChangeResponse.$Properties,
      writer?: $protobuf.Writer,
    ): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.ApplyResourceChangeResponse & tfplugin6.ApplyResourceChangeResponse.$Shape;
  }

  namespace ApplyResourceChangeResponse {
    interface $Properties {
      newState?: tfplugin6.DynamicValue.$Properties | null;
      private?: Uint8Array | null;
      diagnostics?: tfplugin6.Diagnostic.$Properties[] | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = {
      newState?: tfplugin6.DynamicValue.$Shape | null;
      private?: Uint8Array | null;
      diagnostics?: tfplugin6.Diagnostic.$Shape[] | null;
      $unknowns?: Uint8Array[];
    };
  }

  interface IImportResourceStateRequest extends tfplugin6.ImportResourceStateRequest.$Properties {}

  class ImportResourceStateRequest {
    constructor(properties?: tfplugin6.ImportResourceStateRequest.$Properties);
    $unknowns?: Uint8Array[];
    typeName: string;
    id: string;
    static encode(
      message: tfplugin6.ImportResourceStateRequest.$Properties,
      writer?: $protobuf.Writer,
    ): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.ImportResourceStateRequest & tfplugin6.ImportResourceStateRequest.$Shape;
  }

  namespace ImportResourceStateRequest {
    interface $Properties {
      typeName?: string | null;
      id?: string | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.ImportResourceStateRequest.$Properties;
  }

  interface IImportResourceStateResponse extends tfplugin6.ImportResourceStateResponse.$Properties {}

  class ImportResourceStateResponse {
    constructor(properties?: tfplugin6.ImportResourceStateResponse.$Properties);
    $unknowns?: Uint8Array[];
    importedResources: tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties[];
    diagnostics: tfplugin6.Diagnostic.$Properties[];
    static encode(
      message: tfplugin6.ImportResourceStateResponse.$Properties,
      writer?: $protobuf.Writer,
    ): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.ImportResourceStateResponse & tfplugin6.ImportResourceStateResponse.$Shape;
  }

  namespace ImportResourceStateResponse {
    interface $Properties {
      importedResources?: tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties[] | null;
      diagnostics?: tfplugin6.Diagnostic.$Properties[] | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = {
      importedResources?: tfplugin6.ImportResourceStateResponse.ImportedResource.$Shape[] | null;
      diagnostics?: tfplugin6.Diagnostic.$Shape[] | null;
      $unknowns?: Uint8Array[];
    };

    interface IImportedResource extends tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties {}

    class ImportedResource {
      constructor(properties?: tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties);
      $unknowns?: Uint8Array[];
      typeName: string;
      state?: tfplugin6.DynamicValue.$Properties | null;
      private: Uint8Array;
      static encode(
        message: tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties,
        writer?: $protobuf.Writer,
      ): $protobuf.Writer;
      static decode(
        reader: $protobuf.Reader | Uint8Array,
        length?: number,
      ): tfplugin6.ImportResourceStateResponse.ImportedResource &
        tfplugin6.ImportResourceStateResponse.ImportedResource.$Shape;
    }

    namespace ImportedResource {
      interface $Properties {
        typeName?: string | null;
        state?: tfplugin6.DynamicValue.$Properties | null;
        private?: Uint8Array | null;
        $unknowns?: Uint8Array[];
      }
      type $Shape = tfplugin6.ImportResourceStateResponse.ImportedResource.$Properties;
    }
  }

  interface IMoveResourceStateRequest extends tfplugin6.MoveResourceStateRequest.$Properties {}

  class MoveResourceStateRequest {
    constructor(properties?: tfplugin6.MoveResourceStateRequest.$Properties);
    $unknowns?: Uint8Array[];
    sourceProviderAddress: string;
    sourceTypeName: string;
    sourceSchemaVersion: number;
    sourceState?: tfplugin6.RawState.$Properties | null;
    targetTypeName: string;
    sourcePrivate: Uint8Array;
    static encode(message: tfplugin6.MoveResourceStateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.MoveResourceStateRequest & tfplugin6.MoveResourceStateRequest.$Shape;
  }

  namespace MoveResourceStateRequest {
    interface $Properties {
      sourceProviderAddress?: string | null;
      sourceTypeName?: string | null;
      sourceSchemaVersion?: number | null;
      sourceState?: tfplugin6.RawState.$Properties | null;
      targetTypeName?: string | null;
      sourcePrivate?: Uint8Array | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.MoveResourceStateRequest.$Properties;
  }

  interface IMoveResourceStateResponse extends tfplugin6.MoveResourceStateResponse.$Properties {}

  class MoveResourceStateResponse {
    constructor(properties?: tfplugin6.MoveResourceStateResponse.$Properties);
    $unknowns?: Uint8Array[];
    targetState?: tfplugin6.DynamicValue.$Properties | null;
    diagnostics: tfplugin6.Diagnostic.$Properties[];
    targetPrivate: Uint8Array;
    static encode(
      message: tfplugin6.MoveResourceStateResponse.$Properties,
      writer?: $protobuf.Writer,
    ): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.MoveResourceStateResponse & tfplugin6.MoveResourceStateResponse.$Shape;
  }

  namespace MoveResourceStateResponse {
    interface $Properties {
      targetState?: tfplugin6.DynamicValue.$Properties | null;
      diagnostics?: tfplugin6.Diagnostic.$Properties[] | null;
      targetPrivate?: Uint8Array | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = {
      targetState?: tfplugin6.DynamicValue.$Shape | null;
      diagnostics?: tfplugin6.Diagnostic.$Shape[] | null;
      targetPrivate?: Uint8Array | null;
      $unknowns?: Uint8Array[];
    };
  }

  interface IReadDataSourceRequest extends tfplugin6.ReadDataSourceRequest.$Properties {}

  class ReadDataSourceRequest {
    constructor(properties?: tfplugin6.ReadDataSourceRequest.$Properties);
    $unknowns?: Uint8Array[];
    typeName: string;
    config?: tfplugin6.DynamicValue.$Properties | null;
    static encode(message: tfplugin6.ReadDataSourceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.ReadDataSourceRequest & tfplugin6.ReadDataSourceRequest.$Shape;
  }

  namespace ReadDataSourceRequest {
    interface $Properties {
      typeName?: string | null;
      config?: tfplugin6.DynamicValue.$Properties | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.ReadDataSourceRequest.$Properties;
  }

  interface IReadDataSourceResponse extends tfplugin6.ReadDataSourceResponse.$Properties {}

  class ReadDataSourceResponse {
    constructor(properties?: tfplugin6.ReadDataSourceResponse.$Properties);
    $unknowns?: Uint8Array[];
    state?: tfplugin6.DynamicValue.$Properties | null;
    diagnostics: tfplugin6.Diagnostic.$Properties[];
    static encode(message: tfplugin6.ReadDataSourceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.ReadDataSourceResponse & tfplugin6.ReadDataSourceResponse.$Shape;
  }

  namespace ReadDataSourceResponse {
    interface $Properties {
      state?: tfplugin6.DynamicValue.$Properties | null;
      diagnostics?: tfplugin6.Diagnostic.$Properties[] | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = {
      state?: tfplugin6.DynamicValue.$Shape | null;
      diagnostics?: tfplugin6.Diagnostic.$Shape[] | null;
      $unknowns?: Uint8Array[];
    };
  }

  interface ITimestamp extends tfplugin6.Timestamp.$Properties {}

  class Timestamp {
    constructor(properties?: tfplugin6.Timestamp.$Properties);
    $unknowns?: Uint8Array[];
    seconds: number;
    nanos: number;
    static encode(message: tfplugin6.Timestamp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.Timestamp & tfplugin6.Timestamp.$Shape;
  }

  namespace Timestamp {
    interface $Properties {
      seconds?: number | null;
      nanos?: number | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.Timestamp.$Properties;
  }

  interface IOpenEphemeralResourceRequest extends tfplugin6.OpenEphemeralResourceRequest.$Properties {}

  class OpenEphemeralResourceRequest {
    constructor(properties?: tfplugin6.OpenEphemeralResourceRequest.$Properties);
    $unknowns?: Uint8Array[];
    typeName: string;
    config?: tfplugin6.DynamicValue.$Properties | null;
    static encode(
      message: tfplugin6.OpenEphemeralResourceRequest.$Properties,
      writer?: $protobuf.Writer,
    ): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.OpenEphemeralResourceRequest & tfplugin6.OpenEphemeralResourceRequest.$Shape;
  }

  namespace OpenEphemeralResourceRequest {
    interface $Properties {
      typeName?: string | null;
      config?: tfplugin6.DynamicValue.$Properties | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.OpenEphemeralResourceRequest.$Properties;
  }

  interface IOpenEphemeralResourceResponse extends tfplugin6.OpenEphemeralResourceResponse.$Properties {}

  class OpenEphemeralResourceResponse {
    constructor(properties?: tfplugin6.OpenEphemeralResourceResponse.$Properties);
    $unknowns?: Uint8Array[];
    diagnostics: tfplugin6.Diagnostic.$Properties[];
    renewAt?: tfplugin6.Timestamp.$Properties | null;
    result?: tfplugin6.DynamicValue.$Properties | null;
    private?: Uint8Array | null;
    static encode(
      message: tfplugin6.OpenEphemeralResourceResponse.$Properties,
      writer?: $protobuf.Writer,
    ): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.OpenEphemeralResourceResponse & tfplugin6.OpenEphemeralResourceResponse.$Shape;
  }

  namespace OpenEphemeralResourceResponse {
    interface $Properties {
      diagnostics?: tfplugin6.Diagnostic.$Properties[] | null;
      renewAt?: tfplugin6.Timestamp.$Properties | null;
      result?: tfplugin6.DynamicValue.$Properties | null;
      private?: Uint8Array | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = {
      diagnostics?: tfplugin6.Diagnostic.$Shape[] | null;
      renewAt?: tfplugin6.Timestamp.$Shape | null;
      result?: tfplugin6.DynamicValue.$Shape | null;
      private?: Uint8Array | null;
      $unknowns?: Uint8Array[];
    };
  }

  interface IRenewEphemeralResourceRequest extends tfplugin6.RenewEphemeralResourceRequest.$Properties {}

  class RenewEphemeralResourceRequest {
    constructor(properties?: tfplugin6.RenewEphemeralResourceRequest.$Properties);
    $unknowns?: Uint8Array[];
    typeName: string;
    private?: Uint8Array | null;
    static encode(
      message: tfplugin6.RenewEphemeralResourceRequest.$Properties,
      writer?: $protobuf.Writer,
    ): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.RenewEphemeralResourceRequest & tfplugin6.RenewEphemeralResourceRequest.$Shape;
  }

  namespace RenewEphemeralResourceRequest {
    interface $Properties {
      typeName?: string | null;
      private?: Uint8Array | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.RenewEphemeralResourceRequest.$Properties;
  }

  interface IRenewEphemeralResourceResponse extends tfplugin6.RenewEphemeralResourceResponse.$Properties {}

  class RenewEphemeralResourceResponse {
    constructor(properties?: tfplugin6.RenewEphemeralResourceResponse.$Properties);
    $unknowns?: Uint8Array[];
    diagnostics: tfplugin6.Diagnostic.$Properties[];
    renewAt?: tfplugin6.Timestamp.$Properties | null;
    private?: Uint8Array | null;
    static encode(
      message: tfplugin6.RenewEphemeralResourceResponse.$Properties,
      writer?: $protobuf.Writer,
    ): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.RenewEphemeralResourceResponse & tfplugin6.RenewEphemeralResourceResponse.$Shape;
  }

  namespace RenewEphemeralResourceResponse {
    interface $Properties {
      diagnostics?: tfplugin6.Diagnostic.$Properties[] | null;
      renewAt?: tfplugin6.Timestamp.$Properties | null;
      private?: Uint8Array | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = {
      diagnostics?: tfplugin6.Diagnostic.$Shape[] | null;
      renewAt?: tfplugin6.Timestamp.$Shape | null;
      private?: Uint8Array | null;
      $unknowns?: Uint8Array[];
    };
  }

  interface ICloseEphemeralResourceRequest extends tfplugin6.CloseEphemeralResourceRequest.$Properties {}

  class CloseEphemeralResourceRequest {
    constructor(properties?: tfplugin6.CloseEphemeralResourceRequest.$Properties);
    $unknowns?: Uint8Array[];
    typeName: string;
    private?: Uint8Array | null;
    static encode(
      message: tfplugin6.CloseEphemeralResourceRequest.$Properties,
      writer?: $protobuf.Writer,
    ): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.CloseEphemeralResourceRequest & tfplugin6.CloseEphemeralResourceRequest.$Shape;
  }

  namespace CloseEphemeralResourceRequest {
    interface $Properties {
      typeName?: string | null;
      private?: Uint8Array | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.CloseEphemeralResourceRequest.$Properties;
  }

  interface IGetFunctionsRequest extends tfplugin6.GetFunctionsRequest.$Properties {}

  class GetFunctionsRequest {
    constructor(properties?: tfplugin6.GetFunctionsRequest.$Properties);
    $unknowns?: Uint8Array[];
    static encode(message: tfplugin6.GetFunctionsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.GetFunctionsRequest & tfplugin6.GetFunctionsRequest.$Shape;
  }

  namespace GetFunctionsRequest {
    interface $Properties {
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.GetFunctionsRequest.$Properties;
  }

  interface IGetFunctionsResponse extends tfplugin6.GetFunctionsResponse.$Properties {}

  class GetFunctionsResponse {
    constructor(properties?: tfplugin6.GetFunctionsResponse.$Properties);
    $unknowns?: Uint8Array[];
    functions: { [k: string]: tfplugin6.Function.$Properties };
    diagnostics: tfplugin6.Diagnostic.$Properties[];
    static encode(message: tfplugin6.GetFunctionsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.GetFunctionsResponse & tfplugin6.GetFunctionsResponse.$Shape;
  }

  namespace GetFunctionsResponse {
    interface $Properties {
      functions?: { [k: string]: tfplugin6.Function.$Properties } | null;
      diagnostics?: tfplugin6.Diagnostic.$Properties[] | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = {
      functions?: { [k: string]: tfplugin6.Function.$Shape } | null;
      diagnostics?: tfplugin6.Diagnostic.$Shape[] | null;
      $unknowns?: Uint8Array[];
    };
  }

  interface ICallFunctionRequest extends tfplugin6.CallFunctionRequest.$Properties {}

  class CallFunctionRequest {
    constructor(properties?: tfplugin6.CallFunctionRequest.$Properties);
    $unknowns?: Uint8Array[];
    name: string;
    arguments: tfplugin6.DynamicValue.$Properties[];
    static encode(message: tfplugin6.CallFunctionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.CallFunctionRequest & tfplugin6.CallFunctionRequest.$Shape;
  }

  namespace CallFunctionRequest {
    interface $Properties {
      name?: string | null;
      arguments?: tfplugin6.DynamicValue.$Properties[] | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.CallFunctionRequest.$Properties;
  }

  interface ICallFunctionResponse extends tfplugin6.CallFunctionResponse.$Properties {}

  class CallFunctionResponse {
    constructor(properties?: tfplugin6.CallFunctionResponse.$Properties);
    $unknowns?: Uint8Array[];
    result?: tfplugin6.DynamicValue.$Properties | null;
    error?: tfplugin6.FunctionError.$Properties | null;
    static encode(message: tfplugin6.CallFunctionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.CallFunctionResponse & tfplugin6.CallFunctionResponse.$Shape;
  }

  namespace CallFunctionResponse {
    interface $Properties {
      result?: tfplugin6.DynamicValue.$Properties | null;
      error?: tfplugin6.FunctionError.$Properties | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.CallFunctionResponse.$Properties;
  }

  interface IFunctionError extends tfplugin6.FunctionError.$Properties {}

  class FunctionError {
    constructor(properties?: tfplugin6.FunctionError.$Properties);
    $unknowns?: Uint8Array[];
    text: string;
    functionArgument?: number | null;
    static encode(message: tfplugin6.FunctionError.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(
      reader: $protobuf.Reader | Uint8Array,
      length?: number,
    ): tfplugin6.FunctionError & tfplugin6.FunctionError.$Shape;
  }

  namespace FunctionError {
    interface $Properties {
      text?: string | null;
      functionArgument?: number | null;
      $unknowns?: Uint8Array[];
    }
    type $Shape = tfplugin6.FunctionError.$Properties;
  }
}
