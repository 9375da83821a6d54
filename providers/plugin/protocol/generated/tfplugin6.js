/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
"use strict";

var $protobuf = require("protobufjs/minimal");

var $Reader = $protobuf.Reader,
  $Writer = $protobuf.Writer,
  $util = $protobuf.util;
var $Object = $util.global.Object,
  $undefined = $util.global.undefined,
  $Error = $util.global.Error,
  $RangeError = $util.global.RangeError;

var $root = $protobuf.roots["tfplugin6"] || ($protobuf.roots["tfplugin6"] = {});

$root.tfplugin6 = (function () {
  var tfplugin6 = {};

  tfplugin6.DynamicValue = (function () {
    var DynamicValue = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    DynamicValue.prototype.msgpack = $util.newBuffer([]);
    DynamicValue.prototype.json = $util.newBuffer([]);

    DynamicValue.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.msgpack != null && $Object.hasOwnProperty.call(message, "msgpack") && message.msgpack.length)
        writer.uint32(10).bytes(message.msgpack);
      if (message.json != null && $Object.hasOwnProperty.call(message, "json") && message.json.length)
        writer.uint32(18).bytes(message.json);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    DynamicValue.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.DynamicValue();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if ((value = reader.bytes()).length) message.msgpack = value;
            else delete message.msgpack;
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            if ((value = reader.bytes()).length) message.json = value;
            else delete message.json;
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return DynamicValue;
  })();

  tfplugin6.AttributePath = (function () {
    var AttributePath = function (properties) {
      this.steps = [];
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    AttributePath.prototype.steps = $util.emptyArray;

    AttributePath.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.steps != null && message.steps.length)
        for (var i = 0; i < message.steps.length; ++i)
          $root.tfplugin6.AttributePath.Step.encode(message.steps[i], writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    AttributePath.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.AttributePath();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if (!(message.steps && message.steps.length)) message.steps = [];
            message.steps.push(
              $root.tfplugin6.AttributePath.Step.decode(reader, reader.size(), $undefined, _depth + 1),
            );
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    AttributePath.Step = (function () {
      var Step = function (properties) {
        if (properties)
          for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
      };

      Step.prototype.attributeName = null;
      Step.prototype.elementKeyString = null;
      Step.prototype.elementKeyInt = null;

      var $oneOfFields;

      $Object.defineProperty(Step.prototype, "selector", {
        get: $util.oneOfGetter(($oneOfFields = ["attributeName", "elementKeyString", "elementKeyInt"])),
        set: $util.oneOfSetter($oneOfFields),
      });

      Step.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.attributeName != null && $Object.hasOwnProperty.call(message, "attributeName"))
          writer.uint32(10).string(message.attributeName);
        if (message.elementKeyString != null && $Object.hasOwnProperty.call(message, "elementKeyString"))
          writer.uint32(18).string(message.elementKeyString);
        if (message.elementKeyInt != null && $Object.hasOwnProperty.call(message, "elementKeyInt"))
          writer.uint32(24).int32(message.elementKeyInt);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      Step.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        var end, message;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tfplugin6.AttributePath.Step();
        while (reader.pos < end) {
          var start = reader.pos;
          var tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          var wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              message.attributeName = reader.stringVerify();
              message.selector = "attributeName";
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              message.elementKeyString = reader.stringVerify();
              message.selector = "elementKeyString";
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              message.elementKeyInt = reader.int32();
              message.selector = "elementKeyInt";
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      return Step;
    })();

    return AttributePath;
  })();

  tfplugin6.Diagnostic = (function () {
    var Diagnostic = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    Diagnostic.prototype.severity = 0;
    Diagnostic.prototype.summary = "";
    Diagnostic.prototype.detail = "";
    Diagnostic.prototype.attribute = null;

    Diagnostic.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.severity != null && $Object.hasOwnProperty.call(message, "severity") && message.severity !== 0)
        writer.uint32(8).int32(message.severity);
      if (message.summary != null && $Object.hasOwnProperty.call(message, "summary") && message.summary !== "")
        writer.uint32(18).string(message.summary);
      if (message.detail != null && $Object.hasOwnProperty.call(message, "detail") && message.detail !== "")
        writer.uint32(26).string(message.detail);
      if (message.attribute != null && $Object.hasOwnProperty.call(message, "attribute"))
        $root.tfplugin6.AttributePath.encode(message.attribute, writer.uint32(34).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    Diagnostic.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.Diagnostic();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 0) break;
            if ((value = reader.int32())) message.severity = value;
            else delete message.severity;
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.summary = value;
            else delete message.summary;
            continue;
          }
          case 3: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.detail = value;
            else delete message.detail;
            continue;
          }
          case 4: {
            if (wireType !== 2) break;
            message.attribute = $root.tfplugin6.AttributePath.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.attribute,
            );
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    Diagnostic.Severity = (function () {
      var valuesById = $Object.create(null),
        values = $Object.create(valuesById);
      values[(valuesById[0] = "INVALID")] = 0;
      values[(valuesById[1] = "ERROR")] = 1;
      values[(valuesById[2] = "WARNING")] = 2;
      return values;
    })();

    return Diagnostic;
  })();

  tfplugin6.DiagnosticsResponse = (function () {
    var DiagnosticsResponse = function (properties) {
      this.diagnostics = [];
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    DiagnosticsResponse.prototype.diagnostics = $util.emptyArray;

    DiagnosticsResponse.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.diagnostics != null && message.diagnostics.length)
        for (var i = 0; i < message.diagnostics.length; ++i)
          $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    DiagnosticsResponse.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.DiagnosticsResponse();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if (!(message.diagnostics && message.diagnostics.length)) message.diagnostics = [];
            message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return DiagnosticsResponse;
  })();

  tfplugin6.StringKind = (function () {
    var valuesById = $Object.create(null),
      values = $Object.create(valuesById);
    values[(valuesById[0] = "PLAIN")] = 0;
    values[(valuesById[1] = "MARKDOWN")] = 1;
    return values;
  })();

  tfplugin6.Schema = (function () {
    var Schema = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    Schema.prototype.version = 0;
    Schema.prototype.block = null;

    Schema.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
        writer.uint32(8).int32(message.version);
      if (message.block != null && $Object.hasOwnProperty.call(message, "block"))
        $root.tfplugin6.Schema.Block.encode(message.block, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    Schema.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.Schema();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 0) break;
            if ((value = reader.int32())) message.version = value;
            else delete message.version;
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            message.block = $root.tfplugin6.Schema.Block.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.block,
            );
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    Schema.Block = (function () {
      var Block = function (properties) {
        this.attributes = [];
        if (properties)
          for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
      };

      Block.prototype.version = 0;
      Block.prototype.attributes = $util.emptyArray;
      Block.prototype.description = "";
      Block.prototype.descriptionKind = 0;
      Block.prototype.deprecated = false;

      Block.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
          writer.uint32(8).int32(message.version);
        if (message.attributes != null && message.attributes.length)
          for (var i = 0; i < message.attributes.length; ++i)
            $root.tfplugin6.Schema.Attribute.encode(
              message.attributes[i],
              writer.uint32(18).fork(),
              _depth + 1,
            ).ldelim();
        if (
          message.description != null &&
          $Object.hasOwnProperty.call(message, "description") &&
          message.description !== ""
        )
          writer.uint32(34).string(message.description);
        if (
          message.descriptionKind != null &&
          $Object.hasOwnProperty.call(message, "descriptionKind") &&
          message.descriptionKind !== 0
        )
          writer.uint32(40).int32(message.descriptionKind);
        if (
          message.deprecated != null &&
          $Object.hasOwnProperty.call(message, "deprecated") &&
          message.deprecated !== false
        )
          writer.uint32(48).bool(message.deprecated);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      Block.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        var end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tfplugin6.Schema.Block();
        while (reader.pos < end) {
          var start = reader.pos;
          var tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          var wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 0) break;
              if ((value = reader.int32())) message.version = value;
              else delete message.version;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              if (!(message.attributes && message.attributes.length)) message.attributes = [];
              message.attributes.push(
                $root.tfplugin6.Schema.Attribute.decode(reader, reader.size(), $undefined, _depth + 1),
              );
              continue;
            }
            case 4: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.description = value;
              else delete message.description;
              continue;
            }
            case 5: {
              if (wireType !== 0) break;
              if ((value = reader.int32())) message.descriptionKind = value;
              else delete message.descriptionKind;
              continue;
            }
            case 6: {
              if (wireType !== 0) break;
              if ((value = reader.bool())) message.deprecated = value;
              else delete message.deprecated;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      return Block;
    })();

    Schema.Attribute = (function () {
      var Attribute = function (properties) {
        if (properties)
          for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
      };

      Attribute.prototype.name = "";
      Attribute.prototype.type = $util.newBuffer([]);
      Attribute.prototype.description = "";
      Attribute.prototype.required = false;
      Attribute.prototype.optional = false;
      Attribute.prototype.computed = false;
      Attribute.prototype.sensitive = false;
      Attribute.prototype.descriptionKind = 0;
      Attribute.prototype.deprecated = false;
      Attribute.prototype.nestedType = null;
      Attribute.prototype.writeOnly = false;

      Attribute.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
          writer.uint32(10).string(message.name);
        if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type.length)
          writer.uint32(18).bytes(message.type);
        if (
          message.description != null &&
          $Object.hasOwnProperty.call(message, "description") &&
          message.description !== ""
        )
          writer.uint32(26).string(message.description);
        if (message.required != null && $Object.hasOwnProperty.call(message, "required") && message.required !== false)
          writer.uint32(32).bool(message.required);
        if (message.optional != null && $Object.hasOwnProperty.call(message, "optional") && message.optional !== false)
          writer.uint32(40).bool(message.optional);
        if (message.computed != null && $Object.hasOwnProperty.call(message, "computed") && message.computed !== false)
          writer.uint32(48).bool(message.computed);
        if (
          message.sensitive != null &&
          $Object.hasOwnProperty.call(message, "sensitive") &&
          message.sensitive !== false
        )
          writer.uint32(56).bool(message.sensitive);
        if (
          message.descriptionKind != null &&
          $Object.hasOwnProperty.call(message, "descriptionKind") &&
          message.descriptionKind !== 0
        )
          writer.uint32(64).int32(message.descriptionKind);
        if (
          message.deprecated != null &&
          $Object.hasOwnProperty.call(message, "deprecated") &&
          message.deprecated !== false
        )
          writer.uint32(72).bool(message.deprecated);
        if (message.nestedType != null && $Object.hasOwnProperty.call(message, "nestedType"))
          $root.tfplugin6.Schema.Object.encode(message.nestedType, writer.uint32(82).fork(), _depth + 1).ldelim();
        if (
          message.writeOnly != null &&
          $Object.hasOwnProperty.call(message, "writeOnly") &&
          message.writeOnly !== false
        )
          writer.uint32(88).bool(message.writeOnly);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      Attribute.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        var end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tfplugin6.Schema.Attribute();
        while (reader.pos < end) {
          var start = reader.pos;
          var tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          var wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.name = value;
              else delete message.name;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              if ((value = reader.bytes()).length) message.type = value;
              else delete message.type;
              continue;
            }
            case 3: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.description = value;
              else delete message.description;
              continue;
            }
            case 4: {
              if (wireType !== 0) break;
              if ((value = reader.bool())) message.required = value;
              else delete message.required;
              continue;
            }
            case 5: {
              if (wireType !== 0) break;
              if ((value = reader.bool())) message.optional = value;
              else delete message.optional;
              continue;
            }
            case 6: {
              if (wireType !== 0) break;
              if ((value = reader.bool())) message.computed = value;
              else delete message.computed;
              continue;
            }
            case 7: {
              if (wireType !== 0) break;
              if ((value = reader.bool())) message.sensitive = value;
              else delete message.sensitive;
              continue;
            }
            case 8: {
              if (wireType !== 0) break;
              if ((value = reader.int32())) message.descriptionKind = value;
              else delete message.descriptionKind;
              continue;
            }
            case 9: {
              if (wireType !== 0) break;
              if ((value = reader.bool())) message.deprecated = value;
              else delete message.deprecated;
              continue;
            }
            case 10: {
              if (wireType !== 2) break;
              message.nestedType = $root.tfplugin6.Schema.Object.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.nestedType,
              );
              continue;
            }
            case 11: {
              if (wireType !== 0) break;
              if ((value = reader.bool())) message.writeOnly = value;
              else delete message.writeOnly;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      return Attribute;
    })();

    Schema.Object = (function () {
      var Object = function (properties) {
        this.attributes = [];
        if (properties)
          for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
      };

      Object.prototype.attributes = $util.emptyArray;
      Object.prototype.nesting = 0;

      Object.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.attributes != null && message.attributes.length)
          for (var i = 0; i < message.attributes.length; ++i)
            $root.tfplugin6.Schema.Attribute.encode(
              message.attributes[i],
              writer.uint32(10).fork(),
              _depth + 1,
            ).ldelim();
        if (message.nesting != null && $Object.hasOwnProperty.call(message, "nesting") && message.nesting !== 0)
          writer.uint32(24).int32(message.nesting);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      Object.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        var end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tfplugin6.Schema.Object();
        while (reader.pos < end) {
          var start = reader.pos;
          var tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          var wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if (!(message.attributes && message.attributes.length)) message.attributes = [];
              message.attributes.push(
                $root.tfplugin6.Schema.Attribute.decode(reader, reader.size(), $undefined, _depth + 1),
              );
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if ((value = reader.int32())) message.nesting = value;
              else delete message.nesting;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      Object.NestingMode = (function () {
        var valuesById = $Object.create(null),
          values = $Object.create(valuesById);
        values[(valuesById[0] = "INVALID")] = 0;
        values[(valuesById[1] = "SINGLE")] = 1;
        values[(valuesById[2] = "LIST")] = 2;
        values[(valuesById[3] = "SET")] = 3;
        values[(valuesById[4] = "MAP")] = 4;
        return values;
      })();

      return Object;
    })();

    return Schema;
  })();

  tfplugin6.Function = (function () {
    var Function = function (properties) {
      this.parameters = [];
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    Function.prototype.parameters = $util.emptyArray;
    Function.prototype.variadicParameter = null;
    Function.prototype["return"] = null;
    Function.prototype.summary = "";
    Function.prototype.description = "";
    Function.prototype.descriptionKind = 0;
    Function.prototype.deprecationMessage = "";

    Function.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.parameters != null && message.parameters.length)
        for (var i = 0; i < message.parameters.length; ++i)
          $root.tfplugin6.Function.Parameter.encode(
            message.parameters[i],
            writer.uint32(10).fork(),
            _depth + 1,
          ).ldelim();
      if (message.variadicParameter != null && $Object.hasOwnProperty.call(message, "variadicParameter"))
        $root.tfplugin6.Function.Parameter.encode(
          message.variadicParameter,
          writer.uint32(18).fork(),
          _depth + 1,
        ).ldelim();
      if (message["return"] != null && $Object.hasOwnProperty.call(message, "return"))
        $root.tfplugin6.Function.Return.encode(message["return"], writer.uint32(26).fork(), _depth + 1).ldelim();
      if (message.summary != null && $Object.hasOwnProperty.call(message, "summary") && message.summary !== "")
        writer.uint32(34).string(message.summary);
      if (
        message.description != null &&
        $Object.hasOwnProperty.call(message, "description") &&
        message.description !== ""
      )
        writer.uint32(42).string(message.description);
      if (
        message.descriptionKind != null &&
        $Object.hasOwnProperty.call(message, "descriptionKind") &&
        message.descriptionKind !== 0
      )
        writer.uint32(48).int32(message.descriptionKind);
      if (
        message.deprecationMessage != null &&
        $Object.hasOwnProperty.call(message, "deprecationMessage") &&
        message.deprecationMessage !== ""
      )
        writer.uint32(58).string(message.deprecationMessage);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    Function.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.Function();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if (!(message.parameters && message.parameters.length)) message.parameters = [];
            message.parameters.push(
              $root.tfplugin6.Function.Parameter.decode(reader, reader.size(), $undefined, _depth + 1),
            );
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            message.variadicParameter = $root.tfplugin6.Function.Parameter.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.variadicParameter,
            );
            continue;
          }
          case 3: {
            if (wireType !== 2) break;
            message["return"] = $root.tfplugin6.Function.Return.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message["return"],
            );
            continue;
          }
          case 4: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.summary = value;
            else delete message.summary;
            continue;
          }
          case 5: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.description = value;
            else delete message.description;
            continue;
          }
          case 6: {
            if (wireType !== 0) break;
            if ((value = reader.int32())) message.descriptionKind = value;
            else delete message.descriptionKind;
            continue;
          }
          case 7: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.deprecationMessage = value;
            else delete message.deprecationMessage;
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    Function.Parameter = (function () {
      var Parameter = function (properties) {
        if (properties)
          for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
      };

      Parameter.prototype.name = "";
      Parameter.prototype.type = $util.newBuffer([]);
      Parameter.prototype.allowNullValue = false;
      Parameter.prototype.allowUnknownValues = false;
      Parameter.prototype.description = "";
      Parameter.prototype.descriptionKind = 0;

      Parameter.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
          writer.uint32(10).string(message.name);
        if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type.length)
          writer.uint32(18).bytes(message.type);
        if (
          message.allowNullValue != null &&
          $Object.hasOwnProperty.call(message, "allowNullValue") &&
          message.allowNullValue !== false
        )
          writer.uint32(24).bool(message.allowNullValue);
        if (
          message.allowUnknownValues != null &&
          $Object.hasOwnProperty.call(message, "allowUnknownValues") &&
          message.allowUnknownValues !== false
        )
          writer.uint32(32).bool(message.allowUnknownValues);
        if (
          message.description != null &&
          $Object.hasOwnProperty.call(message, "description") &&
          message.description !== ""
        )
          writer.uint32(42).string(message.description);
        if (
          message.descriptionKind != null &&
          $Object.hasOwnProperty.call(message, "descriptionKind") &&
          message.descriptionKind !== 0
        )
          writer.uint32(48).int32(message.descriptionKind);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      Parameter.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        var end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tfplugin6.Function.Parameter();
        while (reader.pos < end) {
          var start = reader.pos;
          var tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          var wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.name = value;
              else delete message.name;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              if ((value = reader.bytes()).length) message.type = value;
              else delete message.type;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if ((value = reader.bool())) message.allowNullValue = value;
              else delete message.allowNullValue;
              continue;
            }
            case 4: {
              if (wireType !== 0) break;
              if ((value = reader.bool())) message.allowUnknownValues = value;
              else delete message.allowUnknownValues;
              continue;
            }
            case 5: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.description = value;
              else delete message.description;
              continue;
            }
            case 6: {
              if (wireType !== 0) break;
              if ((value = reader.int32())) message.descriptionKind = value;
              else delete message.descriptionKind;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      return Parameter;
    })();

    Function.Return = (function () {
      var Return = function (properties) {
        if (properties)
          for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
      };

      Return.prototype.type = $util.newBuffer([]);

      Return.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type.length)
          writer.uint32(10).bytes(message.type);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      Return.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        var end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tfplugin6.Function.Return();
        while (reader.pos < end) {
          var start = reader.pos;
          var tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          var wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if ((value = reader.bytes()).length) message.type = value;
              else delete message.type;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      return Return;
    })();

    return Function;
  })();

  tfplugin6.ServerCapabilities = (function () {
    var ServerCapabilities = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    ServerCapabilities.prototype.planDestroy = false;
    ServerCapabilities.prototype.getProviderSchemaOptional = false;
    ServerCapabilities.prototype.moveResourceState = false;

    ServerCapabilities.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (
        message.planDestroy != null &&
        $Object.hasOwnProperty.call(message, "planDestroy") &&
        message.planDestroy !== false
      )
        writer.uint32(8).bool(message.planDestroy);
      if (
        message.getProviderSchemaOptional != null &&
        $Object.hasOwnProperty.call(message, "getProviderSchemaOptional") &&
        message.getProviderSchemaOptional !== false
      )
        writer.uint32(16).bool(message.getProviderSchemaOptional);
      if (
        message.moveResourceState != null &&
        $Object.hasOwnProperty.call(message, "moveResourceState") &&
        message.moveResourceState !== false
      )
        writer.uint32(24).bool(message.moveResourceState);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    ServerCapabilities.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.ServerCapabilities();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 0) break;
            if ((value = reader.bool())) message.planDestroy = value;
            else delete message.planDestroy;
            continue;
          }
          case 2: {
            if (wireType !== 0) break;
            if ((value = reader.bool())) message.getProviderSchemaOptional = value;
            else delete message.getProviderSchemaOptional;
            continue;
          }
          case 3: {
            if (wireType !== 0) break;
            if ((value = reader.bool())) message.moveResourceState = value;
            else delete message.moveResourceState;
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return ServerCapabilities;
  })();

  tfplugin6.ClientCapabilities = (function () {
    var ClientCapabilities = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    ClientCapabilities.prototype.deferralAllowed = false;
    ClientCapabilities.prototype.writeOnlyAttributesAllowed = false;

    ClientCapabilities.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (
        message.deferralAllowed != null &&
        $Object.hasOwnProperty.call(message, "deferralAllowed") &&
        message.deferralAllowed !== false
      )
        writer.uint32(8).bool(message.deferralAllowed);
      if (
        message.writeOnlyAttributesAllowed != null &&
        $Object.hasOwnProperty.call(message, "writeOnlyAttributesAllowed") &&
        message.writeOnlyAttributesAllowed !== false
      )
        writer.uint32(16).bool(message.writeOnlyAttributesAllowed);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    ClientCapabilities.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.ClientCapabilities();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 0) break;
            if ((value = reader.bool())) message.deferralAllowed = value;
            else delete message.deferralAllowed;
            continue;
          }
          case 2: {
            if (wireType !== 0) break;
            if ((value = reader.bool())) message.writeOnlyAttributesAllowed = value;
            else delete message.writeOnlyAttributesAllowed;
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return ClientCapabilities;
  })();

  tfplugin6.GetMetadataRequest = (function () {
    var GetMetadataRequest = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    GetMetadataRequest.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    GetMetadataRequest.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.GetMetadataRequest();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        reader.skipType(tag & 7, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return GetMetadataRequest;
  })();

  tfplugin6.GetMetadataResponse = (function () {
    var GetMetadataResponse = function (properties) {
      this.diagnostics = [];
      this.dataSources = [];
      this.resources = [];
      this.functions = [];
      this.ephemeralResources = [];
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    GetMetadataResponse.prototype.serverCapabilities = null;
    GetMetadataResponse.prototype.diagnostics = $util.emptyArray;
    GetMetadataResponse.prototype.dataSources = $util.emptyArray;
    GetMetadataResponse.prototype.resources = $util.emptyArray;
    GetMetadataResponse.prototype.functions = $util.emptyArray;
    GetMetadataResponse.prototype.ephemeralResources = $util.emptyArray;

    GetMetadataResponse.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.serverCapabilities != null && $Object.hasOwnProperty.call(message, "serverCapabilities"))
        $root.tfplugin6.ServerCapabilities.encode(
          message.serverCapabilities,
          writer.uint32(10).fork(),
          _depth + 1,
        ).ldelim();
      if (message.diagnostics != null && message.diagnostics.length)
        for (var i = 0; i < message.diagnostics.length; ++i)
          $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.dataSources != null && message.dataSources.length)
        for (var i = 0; i < message.dataSources.length; ++i)
          $root.tfplugin6.GetMetadataResponse.TypeName.encode(
            message.dataSources[i],
            writer.uint32(26).fork(),
            _depth + 1,
          ).ldelim();
      if (message.resources != null && message.resources.length)
        for (var i = 0; i < message.resources.length; ++i)
          $root.tfplugin6.GetMetadataResponse.TypeName.encode(
            message.resources[i],
            writer.uint32(34).fork(),
            _depth + 1,
          ).ldelim();
      if (message.functions != null && message.functions.length)
        for (var i = 0; i < message.functions.length; ++i)
          $root.tfplugin6.GetMetadataResponse.FunctionName.encode(
            message.functions[i],
            writer.uint32(42).fork(),
            _depth + 1,
          ).ldelim();
      if (message.ephemeralResources != null && message.ephemeralResources.length)
        for (var i = 0; i < message.ephemeralResources.length; ++i)
          $root.tfplugin6.GetMetadataResponse.TypeName.encode(
            message.ephemeralResources[i],
            writer.uint32(50).fork(),
            _depth + 1,
          ).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    GetMetadataResponse.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.GetMetadataResponse();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            message.serverCapabilities = $root.tfplugin6.ServerCapabilities.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.serverCapabilities,
            );
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            if (!(message.diagnostics && message.diagnostics.length)) message.diagnostics = [];
            message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
            continue;
          }
          case 3: {
            if (wireType !== 2) break;
            if (!(message.dataSources && message.dataSources.length)) message.dataSources = [];
            message.dataSources.push(
              $root.tfplugin6.GetMetadataResponse.TypeName.decode(reader, reader.size(), $undefined, _depth + 1),
            );
            continue;
          }
          case 4: {
            if (wireType !== 2) break;
            if (!(message.resources && message.resources.length)) message.resources = [];
            message.resources.push(
              $root.tfplugin6.GetMetadataResponse.TypeName.decode(reader, reader.size(), $undefined, _depth + 1),
            );
            continue;
          }
          case 5: {
            if (wireType !== 2) break;
            if (!(message.functions && message.functions.length)) message.functions = [];
            message.functions.push(
              $root.tfplugin6.GetMetadataResponse.FunctionName.decode(reader, reader.size(), $undefined, _depth + 1),
            );
            continue;
          }
          case 6: {
            if (wireType !== 2) break;
            if (!(message.ephemeralResources && message.ephemeralResources.length)) message.ephemeralResources = [];
            message.ephemeralResources.push(
              $root.tfplugin6.GetMetadataResponse.TypeName.decode(reader, reader.size(), $undefined, _depth + 1),
            );
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    GetMetadataResponse.TypeName = (function () {
      var TypeName = function (properties) {
        if (properties)
          for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
      };

      TypeName.prototype.typeName = "";

      TypeName.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
          writer.uint32(10).string(message.typeName);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      TypeName.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        var end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tfplugin6.GetMetadataResponse.TypeName();
        while (reader.pos < end) {
          var start = reader.pos;
          var tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          var wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.typeName = value;
              else delete message.typeName;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      return TypeName;
    })();

    GetMetadataResponse.FunctionName = (function () {
      var FunctionName = function (properties) {
        if (properties)
          for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
      };

      FunctionName.prototype.name = "";

      FunctionName.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
          writer.uint32(10).string(message.name);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      FunctionName.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        var end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tfplugin6.GetMetadataResponse.FunctionName();
        while (reader.pos < end) {
          var start = reader.pos;
          var tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          var wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.name = value;
              else delete message.name;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      return FunctionName;
    })();

    return GetMetadataResponse;
  })();

  tfplugin6.GetProviderSchemaRequest = (function () {
    var GetProviderSchemaRequest = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    GetProviderSchemaRequest.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    GetProviderSchemaRequest.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.GetProviderSchemaRequest();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        reader.skipType(tag & 7, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return GetProviderSchemaRequest;
  })();

  tfplugin6.GetProviderSchemaResponse = (function () {
    var GetProviderSchemaResponse = function (properties) {
      this.resourceSchemas = {};
      this.dataSourceSchemas = {};
      this.diagnostics = [];
      this.functions = {};
      this.ephemeralResourceSchemas = {};
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    GetProviderSchemaResponse.prototype.provider = null;
    GetProviderSchemaResponse.prototype.resourceSchemas = $util.emptyObject;
    GetProviderSchemaResponse.prototype.dataSourceSchemas = $util.emptyObject;
    GetProviderSchemaResponse.prototype.diagnostics = $util.emptyArray;
    GetProviderSchemaResponse.prototype.serverCapabilities = null;
    GetProviderSchemaResponse.prototype.functions = $util.emptyObject;
    GetProviderSchemaResponse.prototype.ephemeralResourceSchemas = $util.emptyObject;

    GetProviderSchemaResponse.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.provider != null && $Object.hasOwnProperty.call(message, "provider"))
        $root.tfplugin6.Schema.encode(message.provider, writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.resourceSchemas != null && $Object.hasOwnProperty.call(message, "resourceSchemas"))
        for (var keys = $Object.keys(message.resourceSchemas), i = 0; i < keys.length; ++i) {
          writer.uint32(18).fork().uint32(10).string(keys[i]);
          $root.tfplugin6.Schema.encode(message.resourceSchemas[keys[i]], writer.uint32(18).fork(), _depth + 1)
            .ldelim()
            .ldelim();
        }
      if (message.dataSourceSchemas != null && $Object.hasOwnProperty.call(message, "dataSourceSchemas"))
        for (var keys = $Object.keys(message.dataSourceSchemas), i = 0; i < keys.length; ++i) {
          writer.uint32(26).fork().uint32(10).string(keys[i]);
          $root.tfplugin6.Schema.encode(message.dataSourceSchemas[keys[i]], writer.uint32(18).fork(), _depth + 1)
            .ldelim()
            .ldelim();
        }
      if (message.diagnostics != null && message.diagnostics.length)
        for (var i = 0; i < message.diagnostics.length; ++i)
          $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(34).fork(), _depth + 1).ldelim();
      if (message.serverCapabilities != null && $Object.hasOwnProperty.call(message, "serverCapabilities"))
        $root.tfplugin6.ServerCapabilities.encode(
          message.serverCapabilities,
          writer.uint32(50).fork(),
          _depth + 1,
        ).ldelim();
      if (message.functions != null && $Object.hasOwnProperty.call(message, "functions"))
        for (var keys = $Object.keys(message.functions), i = 0; i < keys.length; ++i) {
          writer.uint32(58).fork().uint32(10).string(keys[i]);
          $root.tfplugin6.Function.encode(message.functions[keys[i]], writer.uint32(18).fork(), _depth + 1)
            .ldelim()
            .ldelim();
        }
      if (message.ephemeralResourceSchemas != null && $Object.hasOwnProperty.call(message, "ephemeralResourceSchemas"))
        for (var keys = $Object.keys(message.ephemeralResourceSchemas), i = 0; i < keys.length; ++i) {
          writer.uint32(66).fork().uint32(10).string(keys[i]);
          $root.tfplugin6.Schema.encode(message.ephemeralResourceSchemas[keys[i]], writer.uint32(18).fork(), _depth + 1)
            .ldelim()
            .ldelim();
        }
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    GetProviderSchemaResponse.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, key, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.GetProviderSchemaResponse();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            message.provider = $root.tfplugin6.Schema.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.provider,
            );
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            if (message.resourceSchemas === $util.emptyObject) message.resourceSchemas = {};
            var end2 = reader.size() + reader.pos;
            if (end2 > reader.len) throw $RangeError("index out of range");
            reader.len = end2;
            key = "";
            value = null;
            while (reader.pos < end2) {
              var tag2 = reader.tag();
              wireType = tag2 & 7;
              switch ((tag2 >>>= 3)) {
                case 1:
                  if (wireType !== 2) break;
                  key = reader.stringVerify();
                  continue;
                case 2:
                  if (wireType !== 2) break;
                  value = $root.tfplugin6.Schema.decode(reader, reader.size(), $undefined, _depth + 1, value);
                  continue;
              }
              reader.skipType(wireType, _depth, tag2);
            }
            if (reader.pos !== end2) throw $RangeError("index out of range");
            reader.len = end;
            if (key === "__proto__") $util.makeProp(message.resourceSchemas, key);
            message.resourceSchemas[key] = value || new $root.tfplugin6.Schema();
            continue;
          }
          case 3: {
            if (wireType !== 2) break;
            if (message.dataSourceSchemas === $util.emptyObject) message.dataSourceSchemas = {};
            var end2 = reader.size() + reader.pos;
            if (end2 > reader.len) throw $RangeError("index out of range");
            reader.len = end2;
            key = "";
            value = null;
            while (reader.pos < end2) {
              var tag2 = reader.tag();
              wireType = tag2 & 7;
              switch ((tag2 >>>= 3)) {
                case 1:
                  if (wireType !== 2) break;
                  key = reader.stringVerify();
                  continue;
                case 2:
                  if (wireType !== 2) break;
                  value = $root.tfplugin6.Schema.decode(reader, reader.size(), $undefined, _depth + 1, value);
                  continue;
              }
              reader.skipType(wireType, _depth, tag2);
            }
            if (reader.pos !== end2) throw $RangeError("index out of range");
            reader.len = end;
            if (key === "__proto__") $util.makeProp(message.dataSourceSchemas, key);
            message.dataSourceSchemas[key] = value || new $root.tfplugin6.Schema();
            continue;
          }
          case 4: {
            if (wireType !== 2) break;
            if (!(message.diagnostics && message.diagnostics.length)) message.diagnostics = [];
            message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
            continue;
          }
          case 6: {
            if (wireType !== 2) break;
            message.serverCapabilities = $root.tfplugin6.ServerCapabilities.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.serverCapabilities,
            );
            continue;
          }
          case 7: {
            if (wireType !== 2) break;
            if (message.functions === $util.emptyObject) message.functions = {};
            var end2 = reader.size() + reader.pos;
            if (end2 > reader.len) throw $RangeError("index out of range");
            reader.len = end2;
            key = "";
            value = null;
            while (reader.pos < end2) {
              var tag2 = reader.tag();
              wireType = tag2 & 7;
              switch ((tag2 >>>= 3)) {
                case 1:
                  if (wireType !== 2) break;
                  key = reader.stringVerify();
                  continue;
                case 2:
                  if (wireType !== 2) break;
                  value = $root.tfplugin6.Function.decode(reader, reader.size(), $undefined, _depth + 1, value);
                  continue;
              }
              reader.skipType(wireType, _depth, tag2);
            }
            if (reader.pos !== end2) throw $RangeError("index out of range");
            reader.len = end;
            if (key === "__proto__") $util.makeProp(message.functions, key);
            message.functions[key] = value || new $root.tfplugin6.Function();
            continue;
          }
          case 8: {
            if (wireType !== 2) break;
            if (message.ephemeralResourceSchemas === $util.emptyObject) message.ephemeralResourceSchemas = {};
            var end2 = reader.size() + reader.pos;
            if (end2 > reader.len) throw $RangeError("index out of range");
            reader.len = end2;
            key = "";
            value = null;
            while (reader.pos < end2) {
              var tag2 = reader.tag();
              wireType = tag2 & 7;
              switch ((tag2 >>>= 3)) {
                case 1:
                  if (wireType !== 2) break;
                  key = reader.stringVerify();
                  continue;
                case 2:
                  if (wireType !== 2) break;
                  value = $root.tfplugin6.Schema.decode(reader, reader.size(), $undefined, _depth + 1, value);
                  continue;
              }
              reader.skipType(wireType, _depth, tag2);
            }
            if (reader.pos !== end2) throw $RangeError("index out of range");
            reader.len = end;
            if (key === "__proto__") $util.makeProp(message.ephemeralResourceSchemas, key);
            message.ephemeralResourceSchemas[key] = value || new $root.tfplugin6.Schema();
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return GetProviderSchemaResponse;
  })();

  tfplugin6.ValidateProviderConfigRequest = (function () {
    var ValidateProviderConfigRequest = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    ValidateProviderConfigRequest.prototype.config = null;

    ValidateProviderConfigRequest.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
        $root.tfplugin6.DynamicValue.encode(message.config, writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    ValidateProviderConfigRequest.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.ValidateProviderConfigRequest();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            message.config = $root.tfplugin6.DynamicValue.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.config,
            );
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return ValidateProviderConfigRequest;
  })();

  tfplugin6.ValidateProviderConfigResponse = (function () {
    var ValidateProviderConfigResponse = function (properties) {
      this.diagnostics = [];
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    ValidateProviderConfigResponse.prototype.diagnostics = $util.emptyArray;

    ValidateProviderConfigResponse.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.diagnostics != null && message.diagnostics.length)
        for (var i = 0; i < message.diagnostics.length; ++i)
          $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    ValidateProviderConfigResponse.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.ValidateProviderConfigResponse();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 2: {
            if (wireType !== 2) break;
            if (!(message.diagnostics && message.diagnostics.length)) message.diagnostics = [];
            message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return ValidateProviderConfigResponse;
  })();

  tfplugin6.ConfigureProviderRequest = (function () {
    var ConfigureProviderRequest = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    ConfigureProviderRequest.prototype.terraformVersion = "";
    ConfigureProviderRequest.prototype.config = null;

    ConfigureProviderRequest.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (
        message.terraformVersion != null &&
        $Object.hasOwnProperty.call(message, "terraformVersion") &&
        message.terraformVersion !== ""
      )
        writer.uint32(10).string(message.terraformVersion);
      if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
        $root.tfplugin6.DynamicValue.encode(message.config, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    ConfigureProviderRequest.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.ConfigureProviderRequest();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.terraformVersion = value;
            else delete message.terraformVersion;
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            message.config = $root.tfplugin6.DynamicValue.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.config,
            );
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return ConfigureProviderRequest;
  })();

  tfplugin6.StopProviderRequest = (function () {
    var StopProviderRequest = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    StopProviderRequest.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    StopProviderRequest.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.StopProviderRequest();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        reader.skipType(tag & 7, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return StopProviderRequest;
  })();

  tfplugin6.StopProviderResponse = (function () {
    var StopProviderResponse = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    StopProviderResponse.prototype.error = "";

    StopProviderResponse.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.error != null && $Object.hasOwnProperty.call(message, "error") && message.error !== "")
        writer.uint32(10).string(message.error);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    StopProviderResponse.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.StopProviderResponse();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.error = value;
            else delete message.error;
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return StopProviderResponse;
  })();

  tfplugin6.ValidateConfigRequest = (function () {
    var ValidateConfigRequest = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    ValidateConfigRequest.prototype.typeName = "";
    ValidateConfigRequest.prototype.config = null;
    ValidateConfigRequest.prototype.clientCapabilities = null;

    ValidateConfigRequest.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
        writer.uint32(10).string(message.typeName);
      if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
        $root.tfplugin6.DynamicValue.encode(message.config, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.clientCapabilities != null && $Object.hasOwnProperty.call(message, "clientCapabilities"))
        $root.tfplugin6.ClientCapabilities.encode(
          message.clientCapabilities,
          writer.uint32(26).fork(),
          _depth + 1,
        ).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    ValidateConfigRequest.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.ValidateConfigRequest();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.typeName = value;
            else delete message.typeName;
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            message.config = $root.tfplugin6.DynamicValue.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.config,
            );
            continue;
          }
          case 3: {
            if (wireType !== 2) break;
            message.clientCapabilities = $root.tfplugin6.ClientCapabilities.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.clientCapabilities,
            );
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return ValidateConfigRequest;
  })();

  tfplugin6.RawState = (function () {
    var RawState = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    RawState.prototype.json = $util.newBuffer([]);

    RawState.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.json != null && $Object.hasOwnProperty.call(message, "json") && message.json.length)
        writer.uint32(10).bytes(message.json);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    RawState.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.RawState();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if ((value = reader.bytes()).length) message.json = value;
            else delete message.json;
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return RawState;
  })();

  tfplugin6.UpgradeResourceStateRequest = (function () {
    var UpgradeResourceStateRequest = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    UpgradeResourceStateRequest.prototype.typeName = "";
    UpgradeResourceStateRequest.prototype.version = 0;
    UpgradeResourceStateRequest.prototype.rawState = null;

    UpgradeResourceStateRequest.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
        writer.uint32(10).string(message.typeName);
      if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
        writer.uint32(16).int32(message.version);
      if (message.rawState != null && $Object.hasOwnProperty.call(message, "rawState"))
        $root.tfplugin6.RawState.encode(message.rawState, writer.uint32(26).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    UpgradeResourceStateRequest.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.UpgradeResourceStateRequest();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.typeName = value;
            else delete message.typeName;
            continue;
          }
          case 2: {
            if (wireType !== 0) break;
            if ((value = reader.int32())) message.version = value;
            else delete message.version;
            continue;
          }
          case 3: {
            if (wireType !== 2) break;
            message.rawState = $root.tfplugin6.RawState.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.rawState,
            );
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return UpgradeResourceStateRequest;
  })();

  tfplugin6.UpgradeResourceStateResponse = (function () {
    var UpgradeResourceStateResponse = function (properties) {
      this.diagnostics = [];
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    UpgradeResourceStateResponse.prototype.upgradedState = null;
    UpgradeResourceStateResponse.prototype.diagnostics = $util.emptyArray;

    UpgradeResourceStateResponse.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.upgradedState != null && $Object.hasOwnProperty.call(message, "upgradedState"))
        $root.tfplugin6.DynamicValue.encode(message.upgradedState, writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.diagnostics != null && message.diagnostics.length)
        for (var i = 0; i < message.diagnostics.length; ++i)
          $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    UpgradeResourceStateResponse.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.UpgradeResourceStateResponse();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            message.upgradedState = $root.tfplugin6.DynamicValue.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.upgradedState,
            );
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            if (!(message.diagnostics && message.diagnostics.length)) message.diagnostics = [];
            message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return UpgradeResourceStateResponse;
  })();

  tfplugin6.ReadResourceRequest = (function () {
    var ReadResourceRequest = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    ReadResourceRequest.prototype.typeName = "";
    ReadResourceRequest.prototype.currentState = null;
    ReadResourceRequest.prototype["private"] = $util.newBuffer([]);

    ReadResourceRequest.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
        writer.uint32(10).string(message.typeName);
      if (message.currentState != null && $Object.hasOwnProperty.call(message, "currentState"))
        $root.tfplugin6.DynamicValue.encode(message.currentState, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message["private"] != null && $Object.hasOwnProperty.call(message, "private") && message["private"].length)
        writer.uint32(26).bytes(message["private"]);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    ReadResourceRequest.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.ReadResourceRequest();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.typeName = value;
            else delete message.typeName;
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            message.currentState = $root.tfplugin6.DynamicValue.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.currentState,
            );
            continue;
          }
          case 3: {
            if (wireType !== 2) break;
            if ((value = reader.bytes()).length) message["private"] = value;
            else delete message["private"];
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return ReadResourceRequest;
  })();

  tfplugin6.ReadResourceResponse = (function () {
    var ReadResourceResponse = function (properties) {
      this.diagnostics = [];
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    ReadResourceResponse.prototype.newState = null;
    ReadResourceResponse.prototype.diagnostics = $util.emptyArray;
    ReadResourceResponse.prototype["private"] = $util.newBuffer([]);

    ReadResourceResponse.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.newState != null && $Object.hasOwnProperty.call(message, "newState"))
        $root.tfplugin6.DynamicValue.encode(message.newState, writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.diagnostics != null && message.diagnostics.length)
        for (var i = 0; i < message.diagnostics.length; ++i)
          $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message["private"] != null && $Object.hasOwnProperty.call(message, "private") && message["private"].length)
        writer.uint32(26).bytes(message["private"]);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    ReadResourceResponse.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.ReadResourceResponse();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            message.newState = $root.tfplugin6.DynamicValue.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.newState,
            );
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            if (!(message.diagnostics && message.diagnostics.length)) message.diagnostics = [];
            message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
            continue;
          }
          case 3: {
            if (wireType !== 2) break;
            if ((value = reader.bytes()).length) message["private"] = value;
            else delete message["private"];
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return ReadResourceResponse;
  })();

  tfplugin6.PlanResourceChangeRequest = (function () {
    var PlanResourceChangeRequest = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    PlanResourceChangeRequest.prototype.typeName = "";
    PlanResourceChangeRequest.prototype.priorState = null;
    PlanResourceChangeRequest.prototype.proposedNewState = null;
    PlanResourceChangeRequest.prototype.config = null;
    PlanResourceChangeRequest.prototype.priorPrivate = $util.newBuffer([]);

    PlanResourceChangeRequest.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
        writer.uint32(10).string(message.typeName);
      if (message.priorState != null && $Object.hasOwnProperty.call(message, "priorState"))
        $root.tfplugin6.DynamicValue.encode(message.priorState, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.proposedNewState != null && $Object.hasOwnProperty.call(message, "proposedNewState"))
        $root.tfplugin6.DynamicValue.encode(message.proposedNewState, writer.uint32(26).fork(), _depth + 1).ldelim();
      if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
        $root.tfplugin6.DynamicValue.encode(message.config, writer.uint32(34).fork(), _depth + 1).ldelim();
      if (
        message.priorPrivate != null &&
        $Object.hasOwnProperty.call(message, "priorPrivate") &&
        message.priorPrivate.length
      )
        writer.uint32(42).bytes(message.priorPrivate);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    PlanResourceChangeRequest.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.PlanResourceChangeRequest();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.typeName = value;
            else delete message.typeName;
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            message.priorState = $root.tfplugin6.DynamicValue.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.priorState,
            );
            continue;
          }
          case 3: {
            if (wireType !== 2) break;
            message.proposedNewState = $root.tfplugin6.DynamicValue.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.proposedNewState,
            );
            continue;
          }
          case 4: {
            if (wireType !== 2) break;
            message.config = $root.tfplugin6.DynamicValue.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.config,
            );
            continue;
          }
          case 5: {
            if (wireType !== 2) break;
            if ((value = reader.bytes()).length) message.priorPrivate = value;
            else delete message.priorPrivate;
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return PlanResourceChangeRequest;
  })();

  tfplugin6.PlanResourceChangeResponse = (function () {
    var PlanResourceChangeResponse = function (properties) {
      this.requiresReplace = [];
      this.diagnostics = [];
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    PlanResourceChangeResponse.prototype.plannedState = null;
    PlanResourceChangeResponse.prototype.requiresReplace = $util.emptyArray;
    PlanResourceChangeResponse.prototype.plannedPrivate = $util.newBuffer([]);
    PlanResourceChangeResponse.prototype.diagnostics = $util.emptyArray;

    PlanResourceChangeResponse.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.plannedState != null && $Object.hasOwnProperty.call(message, "plannedState"))
        $root.tfplugin6.DynamicValue.encode(message.plannedState, writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.requiresReplace != null && message.requiresReplace.length)
        for (var i = 0; i < message.requiresReplace.length; ++i)
          $root.tfplugin6.AttributePath.encode(
            message.requiresReplace[i],
            writer.uint32(18).fork(),
            _depth + 1,
          ).ldelim();
      if (
        message.plannedPrivate != null &&
        $Object.hasOwnProperty.call(message, "plannedPrivate") &&
        message.plannedPrivate.length
      )
        writer.uint32(26).bytes(message.plannedPrivate);
      if (message.diagnostics != null && message.diagnostics.length)
        for (var i = 0; i < message.diagnostics.length; ++i)
          $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(34).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    PlanResourceChangeResponse.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.PlanResourceChangeResponse();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            message.plannedState = $root.tfplugin6.DynamicValue.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.plannedState,
            );
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            if (!(message.requiresReplace && message.requiresReplace.length)) message.requiresReplace = [];
            message.requiresReplace.push(
              $root.tfplugin6.AttributePath.decode(reader, reader.size(), $undefined, _depth + 1),
            );
            continue;
          }
          case 3: {
            if (wireType !== 2) break;
            if ((value = reader.bytes()).length) message.plannedPrivate = value;
            else delete message.plannedPrivate;
            continue;
          }
          case 4: {
            if (wireType !== 2) break;
            if (!(message.diagnostics && message.diagnostics.length)) message.diagnostics = [];
            message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return PlanResourceChangeResponse;
  })();

  tfplugin6.ApplyResourceChangeRequest = (function () {
    var ApplyResourceChangeRequest = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    ApplyResourceChangeRequest.prototype.typeName = "";
    ApplyResourceChangeRequest.prototype.priorState = null;
    ApplyResourceChangeRequest.prototype.plannedState = null;
    ApplyResourceChangeRequest.prototype.config = null;
    ApplyResourceChangeRequest.prototype.plannedPrivate = $util.newBuffer([]);

    ApplyResourceChangeRequest.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
        writer.uint32(10).string(message.typeName);
      if (message.priorState != null && $Object.hasOwnProperty.call(message, "priorState"))
        $root.tfplugin6.DynamicValue.encode(message.priorState, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.plannedState != null && $Object.hasOwnProperty.call(message, "plannedState"))
        $root.tfplugin6.DynamicValue.encode(message.plannedState, writer.uint32(26).fork(), _depth + 1).ldelim();
      if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
        $root.tfplugin6.DynamicValue.encode(message.config, writer.uint32(34).fork(), _depth + 1).ldelim();
      if (
        message.plannedPrivate != null &&
        $Object.hasOwnProperty.call(message, "plannedPrivate") &&
        message.plannedPrivate.length
      )
        writer.uint32(42).bytes(message.plannedPrivate);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    ApplyResourceChangeRequest.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.ApplyResourceChangeRequest();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.typeName = value;
            else delete message.typeName;
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            message.priorState = $root.tfplugin6.DynamicValue.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.priorState,
            );
            continue;
          }
          case 3: {
            if (wireType !== 2) break;
            message.plannedState = $root.tfplugin6.DynamicValue.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.plannedState,
            );
            continue;
          }
          case 4: {
            if (wireType !== 2) break;
            message.config = $root.tfplugin6.DynamicValue.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.config,
            );
            continue;
          }
          case 5: {
            if (wireType !== 2) break;
            if ((value = reader.bytes()).length) message.plannedPrivate = value;
            else delete message.plannedPrivate;
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return ApplyResourceChangeRequest;
  })();

  tfplugin6.ApplyResourceChangeResponse = (function () {
    var ApplyResourceChangeResponse = function (properties) {
      this.diagnostics = [];
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    ApplyResourceChangeResponse.prototype.newState = null;
    ApplyResourceChangeResponse.prototype["private"] = $util.newBuffer([]);
    ApplyResourceChangeResponse.prototype.diagnostics = $util.emptyArray;

    ApplyResourceChangeResponse.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.newState != null && $Object.hasOwnProperty.call(message, "newState"))
        $root.tfplugin6.DynamicValue.encode(message.newState, writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message["private"] != null && $Object.hasOwnProperty.call(message, "private") && message["private"].length)
        writer.uint32(18).bytes(message["private"]);
      if (message.diagnostics != null && message.diagnostics.length)
        for (var i = 0; i < message.diagnostics.length; ++i)
          $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(26).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    ApplyResourceChangeResponse.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.ApplyResourceChangeResponse();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            message.newState = $root.tfplugin6.DynamicValue.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.newState,
            );
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            if ((value = reader.bytes()).length) message["private"] = value;
            else delete message["private"];
            continue;
          }
          case 3: {
            if (wireType !== 2) break;
            if (!(message.diagnostics && message.diagnostics.length)) message.diagnostics = [];
            message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return ApplyResourceChangeResponse;
  })();

  tfplugin6.ImportResourceStateRequest = (function () {
    var ImportResourceStateRequest = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    ImportResourceStateRequest.prototype.typeName = "";
    ImportResourceStateRequest.prototype.id = "";

    ImportResourceStateRequest.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
        writer.uint32(10).string(message.typeName);
      if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
        writer.uint32(18).string(message.id);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    ImportResourceStateRequest.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.ImportResourceStateRequest();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.typeName = value;
            else delete message.typeName;
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.id = value;
            else delete message.id;
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return ImportResourceStateRequest;
  })();

  tfplugin6.ImportResourceStateResponse = (function () {
    var ImportResourceStateResponse = function (properties) {
      this.importedResources = [];
      this.diagnostics = [];
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    ImportResourceStateResponse.prototype.importedResources = $util.emptyArray;
    ImportResourceStateResponse.prototype.diagnostics = $util.emptyArray;

    ImportResourceStateResponse.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.importedResources != null && message.importedResources.length)
        for (var i = 0; i < message.importedResources.length; ++i)
          $root.tfplugin6.ImportResourceStateResponse.ImportedResource.encode(
            message.importedResources[i],
            writer.uint32(10).fork(),
            _depth + 1,
          ).ldelim();
      if (message.diagnostics != null && message.diagnostics.length)
        for (var i = 0; i < message.diagnostics.length; ++i)
          $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    ImportResourceStateResponse.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.ImportResourceStateResponse();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if (!(message.importedResources && message.importedResources.length)) message.importedResources = [];
            message.importedResources.push(
              $root.tfplugin6.ImportResourceStateResponse.ImportedResource.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
              ),
            );
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            if (!(message.diagnostics && message.diagnostics.length)) message.diagnostics = [];
            message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    ImportResourceStateResponse.ImportedResource = (function () {
      var ImportedResource = function (properties) {
        if (properties)
          for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
      };

      ImportedResource.prototype.typeName = "";
      ImportedResource.prototype.state = null;
      ImportedResource.prototype["private"] = $util.newBuffer([]);

      ImportedResource.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
          writer.uint32(10).string(message.typeName);
        if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
          $root.tfplugin6.DynamicValue.encode(message.state, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message["private"] != null && $Object.hasOwnProperty.call(message, "private") && message["private"].length)
          writer.uint32(26).bytes(message["private"]);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      ImportedResource.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        var end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tfplugin6.ImportResourceStateResponse.ImportedResource();
        while (reader.pos < end) {
          var start = reader.pos;
          var tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          var wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.typeName = value;
              else delete message.typeName;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              message.state = $root.tfplugin6.DynamicValue.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.state,
              );
              continue;
            }
            case 3: {
              if (wireType !== 2) break;
              if ((value = reader.bytes()).length) message["private"] = value;
              else delete message["private"];
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      return ImportedResource;
    })();

    return ImportResourceStateResponse;
  })();

  tfplugin6.MoveResourceStateRequest = (function () {
    var MoveResourceStateRequest = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    MoveResourceStateRequest.prototype.sourceProviderAddress = "";
    MoveResourceStateRequest.prototype.sourceTypeName = "";
    MoveResourceStateRequest.prototype.sourceSchemaVersion = 0;
    MoveResourceStateRequest.prototype.sourceState = null;
    MoveResourceStateRequest.prototype.targetTypeName = "";
    MoveResourceStateRequest.prototype.sourcePrivate = $util.newBuffer([]);

    MoveResourceStateRequest.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (
        message.sourceProviderAddress != null &&
        $Object.hasOwnProperty.call(message, "sourceProviderAddress") &&
        message.sourceProviderAddress !== ""
      )
        writer.uint32(10).string(message.sourceProviderAddress);
      if (
        message.sourceTypeName != null &&
        $Object.hasOwnProperty.call(message, "sourceTypeName") &&
        message.sourceTypeName !== ""
      )
        writer.uint32(18).string(message.sourceTypeName);
      if (
        message.sourceSchemaVersion != null &&
        $Object.hasOwnProperty.call(message, "sourceSchemaVersion") &&
        message.sourceSchemaVersion !== 0
      )
        writer.uint32(24).int32(message.sourceSchemaVersion);
      if (message.sourceState != null && $Object.hasOwnProperty.call(message, "sourceState"))
        $root.tfplugin6.RawState.encode(message.sourceState, writer.uint32(34).fork(), _depth + 1).ldelim();
      if (
        message.targetTypeName != null &&
        $Object.hasOwnProperty.call(message, "targetTypeName") &&
        message.targetTypeName !== ""
      )
        writer.uint32(42).string(message.targetTypeName);
      if (
        message.sourcePrivate != null &&
        $Object.hasOwnProperty.call(message, "sourcePrivate") &&
        message.sourcePrivate.length
      )
        writer.uint32(50).bytes(message.sourcePrivate);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    MoveResourceStateRequest.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.MoveResourceStateRequest();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.sourceProviderAddress = value;
            else delete message.sourceProviderAddress;
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.sourceTypeName = value;
            else delete message.sourceTypeName;
            continue;
          }
          case 3: {
            if (wireType !== 0) break;
            if ((value = reader.int32())) message.sourceSchemaVersion = value;
            else delete message.sourceSchemaVersion;
            continue;
          }
          case 4: {
            if (wireType !== 2) break;
            message.sourceState = $root.tfplugin6.RawState.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.sourceState,
            );
            continue;
          }
          case 5: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.targetTypeName = value;
            else delete message.targetTypeName;
            continue;
          }
          case 6: {
            if (wireType !== 2) break;
            if ((value = reader.bytes()).length) message.sourcePrivate = value;
            else delete message.sourcePrivate;
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return MoveResourceStateRequest;
  })();

  tfplugin6.MoveResourceStateResponse = (function () {
    var MoveResourceStateResponse = function (properties) {
      this.diagnostics = [];
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    MoveResourceStateResponse.prototype.targetState = null;
    MoveResourceStateResponse.prototype.diagnostics = $util.emptyArray;
    MoveResourceStateResponse.prototype.targetPrivate = $util.newBuffer([]);

    MoveResourceStateResponse.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.targetState != null && $Object.hasOwnProperty.call(message, "targetState"))
        $root.tfplugin6.DynamicValue.encode(message.targetState, writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.diagnostics != null && message.diagnostics.length)
        for (var i = 0; i < message.diagnostics.length; ++i)
          $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(18).fork(), _depth + 1).ldelim();
      if (
        message.targetPrivate != null &&
        $Object.hasOwnProperty.call(message, "targetPrivate") &&
        message.targetPrivate.length
      )
        writer.uint32(26).bytes(message.targetPrivate);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    MoveResourceStateResponse.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.MoveResourceStateResponse();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            message.targetState = $root.tfplugin6.DynamicValue.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.targetState,
            );
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            if (!(message.diagnostics && message.diagnostics.length)) message.diagnostics = [];
            message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
            continue;
          }
          case 3: {
            if (wireType !== 2) break;
            if ((value = reader.bytes()).length) message.targetPrivate = value;
            else delete message.targetPrivate;
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return MoveResourceStateResponse;
  })();

  tfplugin6.ReadDataSourceRequest = (function () {
    var ReadDataSourceRequest = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    ReadDataSourceRequest.prototype.typeName = "";
    ReadDataSourceRequest.prototype.config = null;

    ReadDataSourceRequest.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
        writer.uint32(10).string(message.typeName);
      if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
        $root.tfplugin6.DynamicValue.encode(message.config, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    ReadDataSourceRequest.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.ReadDataSourceRequest();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.typeName = value;
            else delete message.typeName;
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            message.config = $root.tfplugin6.DynamicValue.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.config,
            );
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return ReadDataSourceRequest;
  })();

  tfplugin6.ReadDataSourceResponse = (function () {
    var ReadDataSourceResponse = function (properties) {
      this.diagnostics = [];
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    ReadDataSourceResponse.prototype.state = null;
    ReadDataSourceResponse.prototype.diagnostics = $util.emptyArray;

    ReadDataSourceResponse.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
        $root.tfplugin6.DynamicValue.encode(message.state, writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.diagnostics != null && message.diagnostics.length)
        for (var i = 0; i < message.diagnostics.length; ++i)
          $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    ReadDataSourceResponse.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.ReadDataSourceResponse();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            message.state = $root.tfplugin6.DynamicValue.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.state,
            );
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            if (!(message.diagnostics && message.diagnostics.length)) message.diagnostics = [];
            message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return ReadDataSourceResponse;
  })();

  tfplugin6.Timestamp = (function () {
    var Timestamp = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    Timestamp.prototype.seconds = 0;
    Timestamp.prototype.nanos = 0;

    Timestamp.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && message.seconds !== 0)
        writer.uint32(8).uint32(message.seconds);
      if (message.nanos != null && $Object.hasOwnProperty.call(message, "nanos") && message.nanos !== 0)
        writer.uint32(16).int32(message.nanos);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    Timestamp.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.Timestamp();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 0) break;
            if ((value = reader.uint32())) message.seconds = value;
            else delete message.seconds;
            continue;
          }
          case 2: {
            if (wireType !== 0) break;
            if ((value = reader.int32())) message.nanos = value;
            else delete message.nanos;
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return Timestamp;
  })();

  tfplugin6.OpenEphemeralResourceRequest = (function () {
    var OpenEphemeralResourceRequest = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    OpenEphemeralResourceRequest.prototype.typeName = "";
    OpenEphemeralResourceRequest.prototype.config = null;

    OpenEphemeralResourceRequest.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
        writer.uint32(10).string(message.typeName);
      if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
        $root.tfplugin6.DynamicValue.encode(message.config, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    OpenEphemeralResourceRequest.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.OpenEphemeralResourceRequest();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.typeName = value;
            else delete message.typeName;
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            message.config = $root.tfplugin6.DynamicValue.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.config,
            );
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return OpenEphemeralResourceRequest;
  })();

  tfplugin6.OpenEphemeralResourceResponse = (function () {
    var OpenEphemeralResourceResponse = function (properties) {
      this.diagnostics = [];
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    OpenEphemeralResourceResponse.prototype.diagnostics = $util.emptyArray;
    OpenEphemeralResourceResponse.prototype.renewAt = null;
    OpenEphemeralResourceResponse.prototype.result = null;
    OpenEphemeralResourceResponse.prototype["private"] = null;

    var $oneOfFields;

    // Virtual OneOf for proto3 optional field
    $Object.defineProperty(OpenEphemeralResourceResponse.prototype, "_private", {
      get: $util.oneOfGetter(($oneOfFields = ["private"])),
      set: $util.oneOfSetter($oneOfFields),
    });

    OpenEphemeralResourceResponse.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.diagnostics != null && message.diagnostics.length)
        for (var i = 0; i < message.diagnostics.length; ++i)
          $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.renewAt != null && $Object.hasOwnProperty.call(message, "renewAt"))
        $root.tfplugin6.Timestamp.encode(message.renewAt, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
        $root.tfplugin6.DynamicValue.encode(message.result, writer.uint32(26).fork(), _depth + 1).ldelim();
      if (message["private"] != null && $Object.hasOwnProperty.call(message, "private"))
        writer.uint32(34).bytes(message["private"]);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    OpenEphemeralResourceResponse.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.OpenEphemeralResourceResponse();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if (!(message.diagnostics && message.diagnostics.length)) message.diagnostics = [];
            message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            message.renewAt = $root.tfplugin6.Timestamp.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.renewAt,
            );
            continue;
          }
          case 3: {
            if (wireType !== 2) break;
            message.result = $root.tfplugin6.DynamicValue.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.result,
            );
            continue;
          }
          case 4: {
            if (wireType !== 2) break;
            message["private"] = reader.bytes();
            message._private = "private";
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return OpenEphemeralResourceResponse;
  })();

  tfplugin6.RenewEphemeralResourceRequest = (function () {
    var RenewEphemeralResourceRequest = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    RenewEphemeralResourceRequest.prototype.typeName = "";
    RenewEphemeralResourceRequest.prototype["private"] = null;

    var $oneOfFields;

    // Virtual OneOf for proto3 optional field
    $Object.defineProperty(RenewEphemeralResourceRequest.prototype, "_private", {
      get: $util.oneOfGetter(($oneOfFields = ["private"])),
      set: $util.oneOfSetter($oneOfFields),
    });

    RenewEphemeralResourceRequest.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
        writer.uint32(10).string(message.typeName);
      if (message["private"] != null && $Object.hasOwnProperty.call(message, "private"))
        writer.uint32(18).bytes(message["private"]);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    RenewEphemeralResourceRequest.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.RenewEphemeralResourceRequest();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.typeName = value;
            else delete message.typeName;
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            message["private"] = reader.bytes();
            message._private = "private";
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return RenewEphemeralResourceRequest;
  })();

  tfplugin6.RenewEphemeralResourceResponse = (function () {
    var RenewEphemeralResourceResponse = function (properties) {
      this.diagnostics = [];
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    RenewEphemeralResourceResponse.prototype.diagnostics = $util.emptyArray;
    RenewEphemeralResourceResponse.prototype.renewAt = null;
    RenewEphemeralResourceResponse.prototype["private"] = null;

    var $oneOfFields;

    // Virtual OneOf for proto3 optional field
    $Object.defineProperty(RenewEphemeralResourceResponse.prototype, "_private", {
      get: $util.oneOfGetter(($oneOfFields = ["private"])),
      set: $util.oneOfSetter($oneOfFields),
    });

    RenewEphemeralResourceResponse.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.diagnostics != null && message.diagnostics.length)
        for (var i = 0; i < message.diagnostics.length; ++i)
          $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.renewAt != null && $Object.hasOwnProperty.call(message, "renewAt"))
        $root.tfplugin6.Timestamp.encode(message.renewAt, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message["private"] != null && $Object.hasOwnProperty.call(message, "private"))
        writer.uint32(26).bytes(message["private"]);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    RenewEphemeralResourceResponse.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.RenewEphemeralResourceResponse();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if (!(message.diagnostics && message.diagnostics.length)) message.diagnostics = [];
            message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            message.renewAt = $root.tfplugin6.Timestamp.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.renewAt,
            );
            continue;
          }
          case 3: {
            if (wireType !== 2) break;
            message["private"] = reader.bytes();
            message._private = "private";
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return RenewEphemeralResourceResponse;
  })();

  tfplugin6.CloseEphemeralResourceRequest = (function () {
    var CloseEphemeralResourceRequest = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    CloseEphemeralResourceRequest.prototype.typeName = "";
    CloseEphemeralResourceRequest.prototype["private"] = null;

    var $oneOfFields;

    // Virtual OneOf for proto3 optional field
    $Object.defineProperty(CloseEphemeralResourceRequest.prototype, "_private", {
      get: $util.oneOfGetter(($oneOfFields = ["private"])),
      set: $util.oneOfSetter($oneOfFields),
    });

    CloseEphemeralResourceRequest.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.typeName != null && $Object.hasOwnProperty.call(message, "typeName") && message.typeName !== "")
        writer.uint32(10).string(message.typeName);
      if (message["private"] != null && $Object.hasOwnProperty.call(message, "private"))
        writer.uint32(18).bytes(message["private"]);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    CloseEphemeralResourceRequest.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.CloseEphemeralResourceRequest();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.typeName = value;
            else delete message.typeName;
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            message["private"] = reader.bytes();
            message._private = "private";
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return CloseEphemeralResourceRequest;
  })();

  tfplugin6.GetFunctionsRequest = (function () {
    var GetFunctionsRequest = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    GetFunctionsRequest.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    GetFunctionsRequest.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.GetFunctionsRequest();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        reader.skipType(tag & 7, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return GetFunctionsRequest;
  })();

  tfplugin6.GetFunctionsResponse = (function () {
    var GetFunctionsResponse = function (properties) {
      this.functions = {};
      this.diagnostics = [];
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    GetFunctionsResponse.prototype.functions = $util.emptyObject;
    GetFunctionsResponse.prototype.diagnostics = $util.emptyArray;

    GetFunctionsResponse.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.functions != null && $Object.hasOwnProperty.call(message, "functions"))
        for (var keys = $Object.keys(message.functions), i = 0; i < keys.length; ++i) {
          writer.uint32(10).fork().uint32(10).string(keys[i]);
          $root.tfplugin6.Function.encode(message.functions[keys[i]], writer.uint32(18).fork(), _depth + 1)
            .ldelim()
            .ldelim();
        }
      if (message.diagnostics != null && message.diagnostics.length)
        for (var i = 0; i < message.diagnostics.length; ++i)
          $root.tfplugin6.Diagnostic.encode(message.diagnostics[i], writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    GetFunctionsResponse.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, key, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.GetFunctionsResponse();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if (message.functions === $util.emptyObject) message.functions = {};
            var end2 = reader.size() + reader.pos;
            if (end2 > reader.len) throw $RangeError("index out of range");
            reader.len = end2;
            key = "";
            value = null;
            while (reader.pos < end2) {
              var tag2 = reader.tag();
              wireType = tag2 & 7;
              switch ((tag2 >>>= 3)) {
                case 1:
                  if (wireType !== 2) break;
                  key = reader.stringVerify();
                  continue;
                case 2:
                  if (wireType !== 2) break;
                  value = $root.tfplugin6.Function.decode(reader, reader.size(), $undefined, _depth + 1, value);
                  continue;
              }
              reader.skipType(wireType, _depth, tag2);
            }
            if (reader.pos !== end2) throw $RangeError("index out of range");
            reader.len = end;
            if (key === "__proto__") $util.makeProp(message.functions, key);
            message.functions[key] = value || new $root.tfplugin6.Function();
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            if (!(message.diagnostics && message.diagnostics.length)) message.diagnostics = [];
            message.diagnostics.push($root.tfplugin6.Diagnostic.decode(reader, reader.size(), $undefined, _depth + 1));
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return GetFunctionsResponse;
  })();

  tfplugin6.CallFunctionRequest = (function () {
    var CallFunctionRequest = function (properties) {
      this["arguments"] = [];
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    CallFunctionRequest.prototype.name = "";
    CallFunctionRequest.prototype["arguments"] = $util.emptyArray;

    CallFunctionRequest.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
        writer.uint32(10).string(message.name);
      if (message["arguments"] != null && message["arguments"].length)
        for (var i = 0; i < message["arguments"].length; ++i)
          $root.tfplugin6.DynamicValue.encode(message["arguments"][i], writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    CallFunctionRequest.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.CallFunctionRequest();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.name = value;
            else delete message.name;
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            if (!(message["arguments"] && message["arguments"].length)) message["arguments"] = [];
            message["arguments"].push(
              $root.tfplugin6.DynamicValue.decode(reader, reader.size(), $undefined, _depth + 1),
            );
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return CallFunctionRequest;
  })();

  tfplugin6.CallFunctionResponse = (function () {
    var CallFunctionResponse = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    CallFunctionResponse.prototype.result = null;
    CallFunctionResponse.prototype.error = null;

    CallFunctionResponse.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
        $root.tfplugin6.DynamicValue.encode(message.result, writer.uint32(10).fork(), _depth + 1).ldelim();
      if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
        $root.tfplugin6.FunctionError.encode(message.error, writer.uint32(18).fork(), _depth + 1).ldelim();
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    CallFunctionResponse.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.CallFunctionResponse();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            message.result = $root.tfplugin6.DynamicValue.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.result,
            );
            continue;
          }
          case 2: {
            if (wireType !== 2) break;
            message.error = $root.tfplugin6.FunctionError.decode(
              reader,
              reader.size(),
              $undefined,
              _depth + 1,
              message.error,
            );
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return CallFunctionResponse;
  })();

  tfplugin6.FunctionError = (function () {
    var FunctionError = function (properties) {
      if (properties)
        for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
          if (properties[keys[i]] != null && keys[i] !== "__proto__") this[keys[i]] = properties[keys[i]];
    };

    FunctionError.prototype.text = "";
    FunctionError.prototype.functionArgument = null;

    var $oneOfFields;

    // Virtual OneOf for proto3 optional field
    $Object.defineProperty(FunctionError.prototype, "_functionArgument", {
      get: $util.oneOfGetter(($oneOfFields = ["functionArgument"])),
      set: $util.oneOfSetter($oneOfFields),
    });

    FunctionError.encode = function (message, writer, _depth) {
      if (!writer) writer = $Writer.create();
      if (_depth === $undefined) _depth = 0;
      if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
      if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
        writer.uint32(10).string(message.text);
      if (message.functionArgument != null && $Object.hasOwnProperty.call(message, "functionArgument"))
        writer.uint32(16).int32(message.functionArgument);
      if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
        for (var i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
      return writer;
    };

    FunctionError.decode = function (reader, length, _end, _depth, _target) {
      if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
      if (_depth === $undefined) _depth = 0;
      if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
      var end, message, value;
      if (length === $undefined) end = reader.len;
      else {
        end = reader.pos + length;
        if (end > reader.len) throw $RangeError("index out of range");
        length = reader.len;
        reader.len = end;
      }
      message = _target || new $root.tfplugin6.FunctionError();
      while (reader.pos < end) {
        var start = reader.pos;
        var tag = reader.tag();
        if (tag === _end) {
          _end = $undefined;
          break;
        }
        var wireType = tag & 7;
        switch ((tag >>>= 3)) {
          case 1: {
            if (wireType !== 2) break;
            if ((value = reader.stringVerify()).length) message.text = value;
            else delete message.text;
            continue;
          }
          case 2: {
            if (wireType !== 0) break;
            message.functionArgument = reader.int32();
            message._functionArgument = "functionArgument";
            continue;
          }
        }
        reader.skipType(wireType, _depth, tag);
        if (!reader.discardUnknown) {
          $util.makeProp(message, "$unknowns", false);
          (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
        }
      }
      if (length !== $undefined) {
        if (reader.pos !== end) throw $RangeError("index out of range");
        reader.len = length;
      }
      if (_end !== $undefined) throw $Error("missing end group");
      return message;
    };

    return FunctionError;
  })();

  return tfplugin6;
})();

module.exports = $root;
